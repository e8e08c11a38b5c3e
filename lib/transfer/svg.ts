import { type CoverageCell, SIGNS } from '../words/index.ts';
import type { MapWords } from './map-words.ts';
import { element, escapeMarkup } from './markup.ts';

// All measures in pixels of the drawing.
const CELL = { width: 72, height: 44 };
const MARGIN = 24;
const HEAD = 64;
const LEGEND_LINE = 20;
const LETTER = 7;
const LABEL_MAX = 34;
const COLUMN_TILT = -40;
const GRAPHEMES = new Intl.Segmenter();
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60W]|\p{Extended_Pictographic}/u;

const STYLE = `text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:#1c2430}
.head{font-size:18px;font-weight:600}.note,.legend{font-size:12px;fill:#46505e}.label{font-size:12px}
.count{font-size:15px;font-weight:600;text-anchor:middle}.signs{font-size:10px;text-anchor:middle}
.mark{font-size:12px;text-anchor:end}.wanted{font-size:10px}
.cell{fill:#f5f7f9;stroke:#d3d9e0}.some{fill:#e9eef4}.warm{fill:#d3e6dc}.gap{fill:#fff;stroke:#a33b12;stroke-width:2;stroke-dasharray:5 3}`;

/**
 * The coverage map as a drawing that needs nothing else: no script, font or picture from outside. Every cell says in
 * figures and signs what its colour says, and in full in its `title`. Empty maps say so.
 */
export function writeSvg(words: MapWords): string {
  const { map } = words;
  const rowNames = map.rows.map((tag) => shorten(words.tag(map.rowAxis, tag)));
  const columnNames = map.columns.map((tag) => shorten(words.tag(map.columnAxis, tag)));
  const left = MARGIN + longest(rowNames) * LETTER + 12;
  // The tilted names need room above the columns and to the right of the last one.
  const tilted = longest(columnNames) * LETTER;
  const top = MARGIN + HEAD + Math.ceil(tilted * Math.sin(rad(-COLUMN_TILT))) + 16;
  const bottom = top + map.rows.length * CELL.height;
  const legend = words.legend();
  const width = Math.max(
    left + map.columns.length * CELL.width + Math.ceil(tilted * Math.cos(rad(COLUMN_TILT))) + MARGIN,
    MARGIN * 2 + Math.max(...[words.title(), words.description(), ...legend].map(lettersOf)) * LETTER,
  );
  const height = bottom + 24 + legend.length * LEGEND_LINE + MARGIN;
  const place = (row: number, column: number) => ({
    x: left + column * CELL.width,
    y: top + row * CELL.height,
  });

  const content = [
    element('title', { id: 'map-title' }, escapeMarkup(words.title())),
    element('desc', { id: 'map-desc' }, escapeMarkup(words.description())),
    element('style', {}, STYLE),
    element('rect', { width, height, fill: '#ffffff' }),
    label({ x: MARGIN, y: MARGIN + 18, class: 'head' }, words.title()),
    label({ x: MARGIN, y: MARGIN + 42, class: 'note' }, words.description()),
    ...columnNames.map((name, at) => {
      const { x } = place(0, at);
      const from = { x: x + CELL.width / 2, y: top - 10 };
      return label(
        { ...from, class: 'label', transform: `rotate(${COLUMN_TILT} ${from.x} ${from.y})` },
        name,
      );
    }),
    ...rowNames.map((name, at) => {
      const y = place(at, 0).y + CELL.height / 2 + 4;
      return label({ x: left - 10, y, class: 'label', 'text-anchor': 'end' }, name);
    }),
    ...map.cells.flatMap((row, r) =>
      row.map((cell, c) =>
        drawCell(cell, place(r, c), words, words.cell(map.rows[r] ?? '', map.columns[c] ?? '', cell)),
      ),
    ),
    ...(map.rows.length === 0 || map.columns.length === 0
      ? [label({ x: MARGIN, y: bottom + 4, class: 'label' }, words.text('mapFile.empty'))]
      : []),
    ...legend.map((line, at) =>
      label({ x: MARGIN, y: bottom + 32 + at * LEGEND_LINE, class: 'legend' }, line),
    ),
  ];
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': 'map-title map-desc',
      'xml:lang': words.language,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    content.map((line) => `\n${line}`).join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}

function drawCell(cell: CoverageCell, at: { x: number; y: number }, words: MapWords, full: string): string {
  const kind = cell.gap ? 'cell gap' : cell.warm > 0 ? 'cell warm' : cell.count > 0 ? 'cell some' : 'cell';
  const middle = at.x + CELL.width / 2;
  const parts = [
    element('title', {}, escapeMarkup(full)),
    element('rect', {
      class: kind,
      x: at.x + 1.5,
      y: at.y + 1.5,
      width: CELL.width - 3,
      height: CELL.height - 3,
      rx: 4,
    }),
  ];
  if (cell.count > 0) {
    parts.push(label({ x: middle, y: at.y + 20, class: 'count' }, String(cell.count)));
    parts.push(label({ x: middle, y: at.y + 35, class: 'signs' }, words.signs(cell)));
  }
  if (cell.wanted > 0)
    parts.push(label({ x: at.x + 6, y: at.y + 14, class: 'wanted' }, `${cell.count}/${cell.wanted}`));
  const marks = `${cell.single ? SIGNS.single : ''}${cell.gap ? SIGNS.gap : ''}`;
  if (marks) parts.push(label({ x: at.x + CELL.width - 6, y: at.y + 15, class: 'mark' }, marks));
  return element('g', {}, parts);
}

const label = (attributes: Record<string, string | number>, text: string) =>
  element('text', attributes, escapeMarkup(text));
/** Width of a text in letters of the usual width: signs of East Asia and emoji take two. */
const lettersOf = (text: string) => {
  let letters = 0;
  for (const { segment } of GRAPHEMES.segment(text)) letters += WIDE.test(segment) ? 2 : 1;
  return letters;
};
const longest = (names: string[]) => Math.max(0, ...names.map(lettersOf));
const rad = (degrees: number) => (Math.abs(degrees) * Math.PI) / 180;

/** The beginning of a long name. Cut between what people see as letters, never inside an emoji. */
function shorten(name: string): string {
  if (lettersOf(name) <= LABEL_MAX) return name;
  let short = '';
  let letters = 0;
  for (const { segment } of GRAPHEMES.segment(name)) {
    letters += WIDE.test(segment) ? 2 : 1;
    if (letters >= LABEL_MAX) break;
    short += segment;
  }
  return `${short}…`;
}
