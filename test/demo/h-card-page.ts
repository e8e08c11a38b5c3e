import { escapeText, WORDS } from './markup.ts';
import type { DemoPerson } from './people.ts';
import { BASE_STYLE } from './sdui-page.ts';

/** A page of one's own, marked up as an h-card. */
export function hCardPage(person: DemoPerson): string {
  return `<!DOCTYPE html><html lang="${person.pageLanguage}"><head><meta charset="utf-8"><title>${escapeText(person.name)}</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="${hCardUrl(person)}"><style>${BASE_STYLE}${STYLE}</style></head>
<body><article class="h-card vcard"><h1 class="p-name"><a class="u-url u-uid" href="${hCardUrl(person)}">${escapeText(person.name)}</a></h1>
<p class="p-note">${escapeText(person.headline)}</p>
<p><span class="p-job-title">${escapeText(person.role)}</span>, <span class="p-org">${escapeText(person.company)}</span></p>
<p class="p-adr h-adr"><span class="p-locality">${escapeText(person.place.split(', ')[0] ?? '')}</span>, <span class="p-country-name">${escapeText(person.place.split(', ').at(-1) ?? '')}</span></p>
</article><footer>${escapeText(WORDS[person.pageLanguage].fiction)}</footer></body></html>`;
}

/** The address of a page of one's own. The top-level domain `.example` can never exist. */
export function hCardUrl(person: DemoPerson): string {
  return `https://${person.slug}.example/`;
}

const STYLE =
  'article{max-width:620px;margin:72px auto;background:#fff;padding:40px;border-radius:8px}h1{margin:0 0 8px}p{margin:6px 0}';
