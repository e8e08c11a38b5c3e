import { escapeText, jobsOf, monthOf, WORDS } from './markup.ts';
import type { DemoPerson } from './people.ts';
import { BASE_STYLE } from './sdui-page.ts';

/** The page that people see who are not signed in: telling classes, structured data, sign-in boxes in the way. */
export function publicPage(person: DemoPerson): string {
  const words = WORDS[person.pageLanguage];
  const url = publicUrl(person);
  const [first = '', ...rest] = person.name.split(' ');
  const title = `${person.name} - ${person.role} - ${person.company} | LinkedIn`;
  return `<!DOCTYPE html><html lang="${person.pageLanguage}"><head><meta charset="utf-8"><title>${escapeText(title)}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="profile"><meta property="og:title" content="${escapeText(title)}"><meta property="og:url" content="${url}">
<meta property="profile:first_name" content="${escapeText(first)}"><meta property="profile:last_name" content="${escapeText(rest.join(' '))}">
<meta name="description" content="${escapeText(`${person.headline} · ${words.experience}: ${person.company}`)}"><meta name="viewport" content="width=device-width">
<script type="application/ld+json">${JSON.stringify(structuredData(person, url)).replace(/</g, '\\u003c')}</script><style>${BASE_STYLE}${STYLE}</style></head>
<body><header><b>in</b> <a href="/">${words.join}</a> <a href="/">${words.signIn}</a></header>
<div class="modal" hidden><h2>${escapeText(words.seeAll(first))}</h2><h2>${words.welcome}</h2></div>
<main class="main"><section class="top-card-layout"><div class="cover"></div><h1 class="top-card-layout__title">${escapeText(person.name)}</h1>
<h2 class="top-card-layout__headline">${escapeText(person.headline)}</h2>
<h3 class="profile-info-subheader"><div class="not-first-middot"><span>${escapeText(person.place)}</span></div><div><span>812 ${words.followers}</span><span>500+ ${words.connections}</span></div></h3>
<div class="top-card-layout__links"><div data-section="currentPositionsDetails"><a href="https://www.linkedin.com/company/x"><span>${escapeText(person.company)}</span></a></div><div data-section="educationsDetails"><a href="https://www.linkedin.com/school/y"><span>${escapeText(person.school)}</span></a></div></div></section>
<section class="experience" data-section="experience"><h2>${words.experience}</h2><ul>${jobsOf(person)
    .map(
      (job) =>
        `<li class="profile-section-card experience-item"><h3><span class="experience-item__title">${escapeText(job.title)}</span></h3><h4><span class="experience-item__subtitle">${escapeText(job.company)}</span></h4><p class="experience-item__meta-item"><span class="date-range"><time>${monthOf(job.from, person.pageLanguage)}</time> - ${job.to ? `<time>${monthOf(job.to, person.pageLanguage)}</time>` : words.present}</span></p></li>`,
    )
    .join('')}</ul></section></main><footer>${escapeText(words.fiction)}</footer></body></html>`;
}

/** The address of the public page, on the host of the person's country. */
export function publicUrl(person: DemoPerson): string {
  return `https://${person.country.toLowerCase()}.linkedin.com/in/${person.slug}`;
}

function structuredData(person: DemoPerson, url: string): unknown {
  const [now, before] = jobsOf(person);
  return {
    '@context': 'http://schema.org',
    '@graph': [
      { '@type': 'WebPage', url, reviewedBy: { '@type': 'Person', name: person.name } },
      {
        '@type': 'Person',
        name: person.name,
        url,
        sameAs: url,
        address: {
          '@type': 'PostalAddress',
          addressLocality: person.place.split(', ').slice(0, -1).join(', ') || person.place,
          addressCountry: person.country,
        },
        jobTitle: [now?.title ?? person.role],
        worksFor: [{ '@type': 'Organization', name: now?.company ?? person.company }],
        alumniOf: [
          { '@type': 'Organization', name: before?.company ?? '' },
          { '@type': 'EducationalOrganization', name: person.school },
        ],
        disambiguatingDescription: 'Top Voice',
      },
    ],
  };
}

const STYLE =
  'header{background:#fff;padding:14px 24px;border-bottom:1px solid #ddd;display:flex;gap:24px}.main{max-width:760px;margin:24px auto}section{background:#fff;border:1px solid #ddd8d0;border-radius:8px;padding:0 24px 20px;margin-bottom:8px;overflow:hidden}.cover{height:90px;margin:0 -24px 16px;background:linear-gradient(120deg,#aebfd0,#76879a)}h1{margin:0}h3{font-weight:400;font-size:14px;margin:4px 0}section.experience h2{padding-top:16px}ul{list-style:none;padding:0}.date-range{color:#666}';
