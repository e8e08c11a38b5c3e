import {
  badge,
  escapeText,
  hashedClasses,
  jobsOf,
  memberIdOf,
  monthOf,
  selectorOf,
  WORDS,
} from './markup.ts';
import { type DemoPerson, PEOPLE } from './people.ts';

const SCREEN = 'com.linkedin.sdui.flagshipnav.profile.Profile';
const CARD = 'com.linkedin.sdui.profile.card.ref';

/**
 * The logged-in page as served since 2026: classes hashed anew on every page, no h1, no structured data; cards carry a
 * key with the member id. The experience card comes late, by `network-script.ts`, as it mounts on the real page.
 */
export function sduiPage(person: DemoPerson): string {
  const css = hashedClasses(person.slug);
  const style = ([what, rules]: [string, string]) => `${selectorOf(css(what))}{${rules}}`;
  return `<!DOCTYPE html><html lang="${person.pageLanguage}"><head><meta charset="utf-8"><title>(2) ${escapeText(person.name)} | LinkedIn</title>
<meta name="viewport" content="width=device-width"><style>${BASE_STYLE}${Object.entries(STYLES).map(style).join('')}</style></head>
<body data-rehydrated="true" class="${css('body')}"><div id="root">${header(person, css)}
<div data-sdui-screen="${SCREEN}">${sduiScreen(person)}</div>
<footer>${escapeText(WORDS[person.pageLanguage].fiction)}</footer></div>
<script src="/network-script.js"></script></body></html>`;
}

/** What in-app navigation puts in place of the screen: everything but the frame of the document. */
export function sduiScreen(person: DemoPerson): string {
  const css = hashedClasses(person.slug);
  return `<main id="workspace" class="${css('main')}"><div data-testid="lazy-column" class="${css('column')}">
${topCard(person, css)}
${card(person, css, 'About', aboutText(person))}
${emptyCard(person, 'Services')}
<template data-late="500">${card(person, css, 'ExperienceTopLevelSection', experience(person, css))}
${card(person, css, 'EducationTopLevelSection', education(person, css))}</template>
${emptyCard(person, 'Patents')}</div>
<aside data-testid="lazy-column" class="${css('aside')}">${others(person, css)}</aside></main>`;
}

type Css = (what: string) => string;

function header(person: DemoPerson, css: Css): string {
  const words = WORDS[person.pageLanguage];
  return `<h2 class="${css('hidden')}">0 ${words.notifications}</h2><header class="${css('header')}"><nav class="${css('nav')}"><b>in</b><a href="/">${words.home}</a><a href="/">${words.network}</a><a href="/">${words.jobs}</a><a href="/">${words.messaging}</a></nav></header>`;
}

function topCard(person: DemoPerson, css: Css): string {
  const words = WORDS[person.pageLanguage];
  const key = `${CARD}${memberIdOf(person)}Topcard`;
  const href = `https://www.linkedin.com/in/${person.slug}/`;
  const degree = person.inBook ? 0 : 1;
  return `<div componentkey="${key}" class="${css('card')}"><section componentkey="${key}" class="${css('top')}">
<div aria-label="${words.cover}" class="${css('cover')}"></div>
<div aria-label="${words.photo}" class="${css('photo')}">${badge(person.name, 112)}</div>
<div class="${css('columns')}"><div class="${css('left')}">
<div class="${css('name-row')}"><a href="${href}" class="${css('plain')}"><h2 class="${css('name')}">${escapeText(person.name)}</h2></a><div hidden><p>${words.degree[degree]}</p></div><p class="${css('quiet')}">${words.degree[degree]}</p></div>
<p class="${css('headline')}">${escapeText(person.headline)}</p>
<p class="${css('small')}">${escapeText(person.company)} · ${escapeText(person.school)}</p>
<div class="${css('row')}"><p class="${css('quiet')}">${escapeText(person.place)}</p><p>·</p><p><a href="/in/${person.slug}/overlay/contact-info/">${words.contactInfo}</a></p></div>
<p class="${css('small')}"><a href="/mynetwork/">500+ ${words.connections}</a></p>
<div class="${css('row')}"><a class="${css('button')}" href="/preload/custom-invite/?vanityName=${person.slug}" aria-label="${escapeText(words.connectTo(person.name))}">${words.connect}</a><a class="${css('button')}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberIdOf(person)}&amp;recipient=${memberIdOf(person)}">${words.message}</a><button type="button" class="${css('button')}">${words.more}</button></div>
</div><div class="${css('right')}">
<div role="button" tabindex="0" class="${css('row')}"><figure>${badge(person.company, 28, 'id="company-accent-4"')}</figure><p>${escapeText(person.company)}</p></div>
<div role="button" tabindex="0" class="${css('row')}"><figure>${badge(person.school, 28, 'id="school-accent-4"')}</figure><p>${escapeText(person.school)}</p></div>
</div></div></section></div>`;
}

function card(person: DemoPerson, css: Css, kind: string, inner: string): string {
  const key = `${CARD}${memberIdOf(person)}${kind}`;
  return `<div componentkey="${key}" class="${css('card')}"><section componentkey="${key}" data-testid="profile_${kind}_${person.slug}" class="${css('pad')}">${inner}</section></div>`;
}

function emptyCard(person: DemoPerson, kind: string): string {
  return `<div componentkey="${CARD}${memberIdOf(person)}${kind}"></div>`;
}

function aboutText(person: DemoPerson): string {
  const words = WORDS[person.pageLanguage];
  return `<h2>${words.about}</h2><div><span data-testid="expandable-text-box">${escapeText(person.headline)}. ${escapeText(person.company)}, ${escapeText(person.place)}.</span></div>`;
}

function experience(person: DemoPerson, css: Css): string {
  const words = WORDS[person.pageLanguage];
  const entries = jobsOf(person).map(
    (
      job,
      n,
    ) => `<div componentkey="entity-collection-item-${n}" class="${css('entry')}"><a href="https://www.linkedin.com/company/${4000 + n}/"><figure>${badge(job.company, 40, `id="company-accent-4" aria-label="${escapeText(words.logo(job.company))}"`)}</figure></a><div>
<p class="${css('strong')}">${escapeText(job.title)}</p><p>${escapeText(job.company)} · ${words.fullTime}</p><p class="${css('quiet')}">${monthOf(job.from, person.pageLanguage)} - ${job.to ? monthOf(job.to, person.pageLanguage) : words.present}</p><p class="${css('quiet')}">${escapeText(person.place)}</p></div></div>`,
  );
  return `<div componentkey="profile_experience_top_anchor_${person.slug}"></div><h2>${words.experience}</h2>${entries.join('')}`;
}

function education(person: DemoPerson, css: Css): string {
  return `<h2>${WORDS[person.pageLanguage].education}</h2><div componentkey="entity-collection-item-school" class="${css('entry')}"><figure>${badge(person.school, 40, 'id="school-accent-4"')}</figure><div><p class="${css('strong')}">${escapeText(person.school)}</p></div></div>`;
}

/** Cards of other people, with the same marks as the top card: a reader must stay out of them. */
function others(person: DemoPerson, css: Css): string {
  const at = PEOPLE.indexOf(person);
  const next = PEOPLE.filter((other) => other.shape === 'sdui' && other !== person);
  const shown = [0, 1, 2, 3]
    .map((n) => next[(at + n * 3) % next.length])
    .filter((other) => other !== undefined);
  const rows = shown.map(
    (other) =>
      `<div class="${css('entry')}"><figure>${badge(other.name, 40)}</figure><div><a data-in-app href="/in/${other.slug}/"><p class="${css('strong')}">${escapeText(other.name)}</p></a><p class="${css('quiet')}">${escapeText(other.headline)}</p><a href="/preload/custom-invite/?vanityName=${other.slug}">${WORDS[person.pageLanguage].connect}</a></div></div>`,
  );
  return `<section class="${css('card')} ${css('pad')}"><h2>${WORDS[person.pageLanguage].others}</h2>${rows.join('')}</section>`;
}

export const BASE_STYLE =
  'body{margin:0;background:#f4f2ee;font:14px/1.45 system-ui,sans-serif;color:#1c1c1c}a{color:#0a5ea8;text-decoration:none}h2{font-size:20px;margin:0 0 8px}p{margin:0}figure{margin:0}footer{padding:24px;text-align:center;color:#666}';
const STYLES: Record<string, string> = {
  header: 'background:#fff;border-bottom:1px solid #ddd',
  nav: 'display:flex;gap:28px;max-width:1080px;margin:auto;padding:14px 16px',
  hidden: 'position:absolute;width:1px;height:1px;overflow:hidden',
  main: 'display:flex;gap:24px;max-width:1080px;margin:24px auto;padding:0 16px',
  column: 'flex:1;min-width:0',
  aside: 'width:280px;flex:none',
  card: 'background:#fff;border:1px solid #ddd8d0;border-radius:8px;margin-bottom:8px;overflow:hidden',
  pad: 'display:block;padding:20px 24px',
  top: 'display:block;padding-bottom:20px',
  cover: 'height:120px;background:linear-gradient(120deg,#b9c8c2,#7d979b)',
  photo: 'margin:-60px 0 8px 24px',
  columns: 'display:flex;gap:24px;padding:0 24px',
  left: 'flex:1',
  right: 'width:220px',
  'name-row': 'display:flex;gap:6px;align-items:baseline',
  plain: 'color:inherit',
  name: 'font-size:24px;margin:0',
  headline: 'font-size:16px',
  small: 'margin:4px 0',
  quiet: 'color:#666',
  row: 'display:flex;gap:8px;align-items:center;margin:8px 0',
  button: 'border:1px solid #0a5ea8;border-radius:16px;padding:4px 16px;background:none;color:#0a5ea8',
  entry: 'display:flex;gap:12px;margin:14px 0',
  strong: 'font-weight:600',
};
