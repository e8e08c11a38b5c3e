import { badge, escapeText, jobsOf, memberIdOf, monthOf, WORDS } from './markup.ts';
import type { DemoPerson } from './people.ts';
import { BASE_STYLE } from './sdui-page.ts';
import { seedOf } from './seeded-random.ts';

/** The older logged-in page that some members still get in 2026: telling classes, an h1, anchors for the cards. */
export function classicPage(person: DemoPerson): string {
  return `<!DOCTYPE html><html lang="${person.pageLanguage}"><head><meta charset="utf-8"><title>${escapeText(person.name)} | LinkedIn</title>
<meta name="description" content=""><meta name="viewport" content="width=device-width"><style>${BASE_STYLE}${STYLE}</style></head>
<body class="render-mode-BIGPIPE"><div class="application-outlet"><header id="global-nav">LinkedIn</header>
<div class="scaffold-layout">${classicScreen(person)}</div>
<footer>${escapeText(WORDS[person.pageLanguage].fiction)}</footer></div>
<script src="/network-script.js"></script></body></html>`;
}

/** What in-app navigation puts in place of the screen. */
export function classicScreen(person: DemoPerson): string {
  const words = WORDS[person.pageLanguage];
  const random = `x${seedOf(person.slug).toString(36)}`;
  const [job] = jobsOf(person);
  return `<main class="scaffold-layout__main"><section class="artdeco-card" data-member-id="${seedOf(person.slug) % 900_000_000}">
<div class="profile-background"></div><div class="photo">${badge(person.name, 112)}</div>
<div class="mt2 relative"><div class="row"><a href="/in/${person.slug}/overlay/about-this-profile/"><h1 class="${random} inline t-24 v-align-middle break-words">${escapeText(person.name)}</h1></a><span class="dist-value" aria-hidden="true">${words.degree[0]}</span></div>
<div class="text-body-medium break-words" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1">${escapeText(person.headline)}</div>
<ul><li><button type="button" aria-label="${escapeText(words.currentCompany(person.company))}"><span><div class="inline-show-more-text--is-collapsed">${escapeText(person.company)}</div></span></button></li></ul>
<div class="row"><span class="text-body-small inline t-black--light break-words">${escapeText(person.place)}</span><span class="pv-text-details__separator"><a id="top-card-text-details-contact-info" href="/in/${person.slug}/overlay/contact-info/">${words.contactInfo}</a></span></div>
<div><a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberIdOf(person)}">${words.message}</a></div></div></section>
<section class="artdeco-card" data-view-name="profile-card"><div id="about" class="pv-profile-card__anchor"></div><h2><span aria-hidden="true">${words.about}</span><span class="visually-hidden">${words.about}</span></h2><div><span aria-hidden="true">${escapeText(person.headline)}.</span><span class="visually-hidden">${escapeText(person.headline)}.</span></div></section>
<template data-late="600"><section class="artdeco-card" data-view-name="profile-card"><div id="experience" class="pv-profile-card__anchor"></div><h2><span aria-hidden="true">${words.experience}</span><span class="visually-hidden">${words.experience}</span></h2><ul>${jobsOf(
    person,
  )
    .map((each) => {
      const line = (text: string, style = '') =>
        `<span class="${style}"><span aria-hidden="true">${escapeText(text)}</span><span class="visually-hidden">${escapeText(text)}</span></span>`;
      const until = each.to ? monthOf(each.to, person.pageLanguage) : words.present;
      return `<li class="artdeco-list__item"><div data-view-name="profile-component-entity">${line(each.title, 't-bold')}${line(`${each.company} · ${words.fullTime}`, 't-14 t-normal')}${line(`${monthOf(each.from, person.pageLanguage)} - ${until}`, 't-14 t-normal t-black--light')}</div></li>`;
    })
    .join('')}</ul></section></template></main><!-- ${escapeText(job?.company ?? '')} -->`;
}

const STYLE =
  '#global-nav{background:#fff;padding:14px 24px;border-bottom:1px solid #ddd;font-weight:700}.scaffold-layout{max-width:820px;margin:24px auto}.artdeco-card{background:#fff;border:1px solid #ddd8d0;border-radius:8px;margin-bottom:8px;padding:0 24px 20px;overflow:hidden}.artdeco-card h2{padding-top:16px}.profile-background{height:110px;margin:0 -24px;background:linear-gradient(120deg,#c8bdb0,#9b8a7d)}.photo{margin-top:-58px}h1{font-size:24px;margin:0;color:#1c1c1c}.text-body-medium{font-size:16px}.row{display:flex;gap:8px;align-items:baseline;margin:4px 0}ul{list-style:none;padding:0;margin:4px 0}li>div>span{display:block}.t-bold{font-weight:600}.t-black--light{color:#666}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}button{border:0;background:none;font:inherit;padding:0}';
