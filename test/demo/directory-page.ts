import { badge, escapeText } from './markup.ts';
import { type DemoPerson, PEOPLE } from './people.ts';
import { BASE_STYLE } from './sdui-page.ts';

/** Everybody in the fictional network, with the true addresses of their pages. */
export function directoryPage(addressOf: (person: DemoPerson) => string): string {
  const rows = (people: DemoPerson[]) =>
    people
      .map(
        (person) =>
          `<li>${badge(person.name, 36)}<div><a href="${addressOf(person)}">${escapeText(person.name)}</a><p>${escapeText(person.headline)}</p></div><small>${person.shape} · ${person.pageLanguage}</small></li>`,
      )
      .join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The fictional network</title><meta name="viewport" content="width=device-width"><style>${BASE_STYLE}${STYLE}</style></head><body><main>
<h1>The fictional network</h1><p>Invented managers on pages shaped like real ones. In this browser the addresses below lead to a server on this machine and nowhere else. Open a page, then press Bollplank in the toolbar.</p>
<h2>Not in the sample book: add them</h2><ul>${rows(PEOPLE.filter((person) => !person.inBook))}</ul>
<h2>In the sample book</h2><ul>${rows(PEOPLE.filter((person) => person.inBook))}</ul></main></body></html>`;
}

const STYLE =
  'main{max-width:860px;margin:32px auto;padding:0 16px}h2{margin-top:32px}ul{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(380px,1fr));gap:8px}li{display:flex;gap:12px;background:#fff;border:1px solid #ddd8d0;border-radius:8px;padding:10px 14px;align-items:center}li div{flex:1;min-width:0}li p{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;color:#555}small{color:#888}';
