import { type CoverageCell, SIGNS } from '../words/index.ts';
import type { MapWords } from './map-words.ts';
import { element, escapeMarkup } from './markup.ts';

const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#46505e;--paper:#fff;--line:#d3d9e0;--some:#e9eef4;--warm:#d3e6dc;--gap:#a33b12}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#aab4c0;--paper:#14181e;--line:#39424e;--some:#232b35;--warm:#1f4033;--gap:#f0a07c}}
body{margin:24px;font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:20px;margin:0 0 4px}p{color:var(--soft);margin:0 0 16px;max-width:70ch}
.scroll{overflow-x:auto;position:relative}table{border-collapse:separate;border-spacing:3px}
th{font-weight:500;padding:6px 8px;text-align:start;overflow-wrap:break-word;hyphens:auto;max-width:16em}tbody th{min-width:11em}thead th{vertical-align:bottom}
td{border:1px solid var(--line);border-radius:4px;padding:6px 8px;text-align:center;min-width:56px}
thead td{border:0}td.some{background:var(--some)}td.warm{background:var(--warm)}td.gap{border:2px dashed var(--gap)}
b{display:block;font-size:16px}ul{list-style:none;padding:0;margin:16px 0;color:var(--soft)}
.full{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{:root{color-scheme:light}body{margin:0}@page{size:A4 landscape;margin:12mm}td,th{print-color-adjust:exact}thead{display:table-header-group}tr{break-inside:avoid}}`;

/**
 * The coverage map as one page that works from disk without any request: a real table, readable aloud and in print.
 * Its own policy forbids everything but its style.
 */
export function writeHtml(words: MapWords, writtenOn: string): string {
  const { map } = words;
  const head = element('tr', {}, [
    '<td></td>',
    ...map.columns.map((tag) =>
      element('th', { scope: 'col' }, escapeMarkup(words.tag(map.columnAxis, tag))),
    ),
  ]);
  const rows = map.rows.map((tag, r) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, escapeMarkup(words.tag(map.rowAxis, tag))),
      ...(map.cells[r] ?? []).map((cell, c) =>
        tableCell(cell, words, words.cell(tag, map.columns[c] ?? '', cell)),
      ),
    ]),
  );
  const empty = map.rows.length === 0 || map.columns.length === 0;
  const table = `<div class="scroll" tabindex="0" role="region" aria-labelledby="title"><table>\n<thead>${head}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(words.title())}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1 id="title">${escapeMarkup(words.title())}</h1>
<p>${escapeMarkup(words.description())}</p>
${empty ? `<p>${escapeMarkup(words.text('mapFile.empty'))}</p>` : table}
<ul>${words
    .legend()
    .map((line) => `<li>${escapeMarkup(line)}</li>`)
    .join('')}</ul>
<p>${escapeMarkup(words.text('mapFile.made', [writtenOn]))}</p>
</main>
</body>
</html>
`;
}

function tableCell(cell: CoverageCell, words: MapWords, full: string): string {
  const kind = [cell.warm > 0 ? 'warm' : cell.count > 0 ? 'some' : '', cell.gap ? 'gap' : '']
    .filter(Boolean)
    .join(' ');
  const seen = [
    cell.count > 0 ? `<b>${cell.count}</b>` : '',
    escapeMarkup(words.signs(cell)),
    cell.wanted > 0 ? ` ${cell.count}/${cell.wanted}` : '',
    cell.single ? ` ${SIGNS.single}` : '',
    cell.gap ? ` ${SIGNS.gap}` : '',
  ].join('');
  const inner = `<span class="full">${escapeMarkup(full)}</span><span aria-hidden="true">${seen || '·'}</span>`;
  return element('td', { class: kind || undefined, title: full }, inner);
}
