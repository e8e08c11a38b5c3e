import { type FoldedMap, foldMap, type MapLine, peopleIn, wantedOf } from '../words/fold-map.ts';
import type { CoverageCell } from '../words/index.ts';
import type { MapWords } from './map-words.ts';
import { element, escapeMarkup } from './markup.ts';

/** A4 on its side, at 96 points an inch: the drawing is a poster as it stands. All measures in pixels of it. */
const PAGE = { width: 1123, height: 794 };
const MARGIN = 56;
/** Where the boards begin and end, above the first and below the last. */
const BOARD = { left: 246, right: 960, top: 184, bottom: 690 };
/** Rows and columns on the poster; the rest is said in one line. What is wanted stays, as far as there is room. */
const SHOWN = { rows: 12, columns: 11 };
const ROOM = { rows: 20, columns: 16 };
const TALLEST_ROW = 41;
const TILT = -35;
const GRAPHEMES = new Intl.Segmenter();
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60W]|\p{Extended_Pictographic}/u;
/** Letters of the usual width in which a name has to find its place. */
const LETTERS = { row: 26, column: 20, head: 44, note: 150 };

/** The palette of the screen by day: a poster is always light. */
const INK = '#1d2320';
const STYLE = `text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:${INK}}
.head{font-size:34px;font-weight:600;letter-spacing:-.02em}.note,.label,.key{font-size:12px;fill:#4a524d}.row{font-size:14px}
.sum{font-size:15px;font-weight:600;text-anchor:end}.all{font-size:12px;fill:#4a524d;text-anchor:middle}
.figure{font-size:30px;font-weight:600}.count{font-size:12px;font-weight:600;text-anchor:middle;fill:#ffffff}
.board{fill:${INK}}.ball{fill:#1c6a57}.ring{fill:#ffffff;stroke:#1c6a57;stroke-width:1.5}.open{fill:#ffffff;stroke:#1c6a57;stroke-width:1.5;stroke-dasharray:3 2.5}
.quiet{fill:#17604e}`;

/**
 * The coverage map as a poster that needs nothing else: no script, font or picture from outside. A board for each row, a
 * ball for each place with somebody in it, the larger the more; a ring where one is in touch with nobody, a dashed one where
 * a place is open. Every ball says in its `title` what it shows. An empty map says so.
 */
export function writeSvg(words: MapWords): string {
  const { map } = words;
  const folded = roomFor(foldMap(map, 'most', SHOWN));
  const { rows, columns } = folded;
  const onMap = map.total - map.untagged;
  const { found, wanted } = wantedOf(map);
  const empty = rows.shown.length === 0 || columns.shown.length === 0;
  const height = Math.min(TALLEST_ROW, (BOARD.bottom - BOARD.top) / Math.max(1, rows.shown.length));
  const step = Math.min(72, (BOARD.right - 72 - BOARD.left) / Math.max(1, columns.shown.length));
  const right = BOARD.left + columns.shown.length * step;
  const x = (at: number) => round(BOARD.left + (at + 0.5) * step);
  const y = (at: number) => round(BOARD.top + (at + 1) * height);
  const every = [...columns.shown, ...columns.folded];
  const largest = Math.max(1, ...map.cells.flat().map(({ count }) => count));
  const foot = y(Math.max(0, rows.shown.length - 1)) + 38;

  const content = [
    element('title', { id: 'map-title' }, escapeMarkup(words.title())),
    element('desc', { id: 'map-desc' }, escapeMarkup(words.description())),
    element('style', {}, STYLE),
    element('rect', { ...PAGE, fill: '#ffffff' }),
    label({ x: MARGIN, y: 74, class: 'head' }, shorten(words.headline(onMap), LETTERS.head)),
    label({ x: MARGIN, y: 104, class: 'note' }, shorten(words.description(), LETTERS.note)),
    ...(wanted > 0
      ? [
          label({ x: PAGE.width - MARGIN, y: 70, class: 'figure', 'text-anchor': 'end' }, String(found)),
          label(
            { x: PAGE.width - MARGIN, y: 88, class: 'note', 'text-anchor': 'end' },
            words.text('mapFile.ofWanted', [wanted]),
          ),
        ]
      : []),
    ...columns.shown.map(({ tag }, at) =>
      label(
        {
          x: x(at),
          y: BOARD.top - 4,
          class: 'label',
          transform: `rotate(${TILT} ${x(at)} ${BOARD.top - 4})`,
        },
        shorten(words.tag(map.columnAxis, tag), LETTERS.column),
      ),
    ),
    ...rows.shown.flatMap((row, r) => [
      label({ x: MARGIN, y: y(r) - 4, class: 'row' }, shorten(words.tag(map.rowAxis, row.tag), LETTERS.row)),
      ...(columns.shown.length > 0
        ? [
            element('rect', {
              class: 'board',
              x: BOARD.left,
              y: y(r),
              width: round(right - BOARD.left),
              height: 2,
              rx: 1,
            }),
          ]
        : []),
      ...columns.shown.map((column, c) => {
        const cell = map.cells[row.at]?.[column.at];
        return cell
          ? ball(cell, { x: x(c), y: y(r), height, largest }, words.cell(row.tag, column.tag, cell))
          : '';
      }),
      label({ x: right + 44, y: y(r), class: 'sum' }, String(peopleIn(map, [row], every).length)),
    ]),
    ...(empty
      ? [label({ x: MARGIN, y: BOARD.top + 40, class: 'row' }, words.text('mapFile.empty'))]
      : columns.shown.map((column, at) =>
          label({ x: x(at), y: foot, class: 'all' }, String(peopleIn(map, rows.shown, [column]).length)),
        )),
    ...legend(words, folded),
  ];
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      'aria-labelledby': 'map-title map-desc',
      'xml:lang': words.language,
      ...PAGE,
      viewBox: `0 0 ${PAGE.width} ${PAGE.height}`,
    },
    content.map((line) => `\n${line}`).join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}

/** A poster ends somewhere: what is wanted beyond its room is folded with the rest. */
function roomFor({ rows, columns }: FoldedMap): FoldedMap {
  const within = ({ shown, folded }: { shown: MapLine[]; folded: MapLine[] }, most: number) => ({
    shown: shown.slice(0, most),
    folded: [...shown.slice(most), ...folded],
  });
  return { rows: within(rows, ROOM.rows), columns: within(columns, ROOM.columns) };
}

/** One place: a ball that stands on its board, with how many where there is more than one. */
function ball(
  cell: CoverageCell,
  at: { x: number; y: number; height: number; largest: number },
  full: string,
): string {
  if (cell.count === 0 && !cell.gap) return '';
  const most = at.height * 0.47;
  const least = Math.min(7, most);
  const radius = round(
    cell.count === 0
      ? Math.min(10, most)
      : Math.max(least, most * Math.sqrt(cell.count / Math.max(4, at.largest))),
  );
  const kind = cell.gap ? 'open' : cell.warm > 0 ? 'ball' : 'ring';
  const middle = round(at.y - radius - 1);
  const parts = [
    element('title', {}, escapeMarkup(full)),
    element('circle', { class: kind, cx: at.x, cy: middle, r: radius }),
  ];
  if (cell.count > 1)
    parts.push(
      label(
        { x: at.x, y: round(middle + 4), class: kind === 'ball' ? 'count' : 'count quiet' },
        String(cell.count),
      ),
    );
  return element('g', {}, parts);
}

/** What the balls mean, and how much is not drawn. */
function legend(words: MapWords, { rows, columns }: FoldedMap): string[] {
  const y = PAGE.height - 42;
  const more = peopleIn(words.map, rows.folded, [...columns.shown, ...columns.folded]).length;
  const lines = [
    ['ball', words.text('mapFile.key.ball')],
    ['ring', words.text('mapFile.key.ring')],
    ['open', words.text('mapFile.key.open')],
    ...(rows.folded.length > 0 ? [[null, words.text('coverage.moreRows', [rows.folded.length, more])]] : []),
  ];
  let x = MARGIN;
  const drawn = lines.flatMap(([kind, text = '']) => {
    const from = x;
    x += lettersOf(text ?? '') * 6.6 + (kind ? 42 : 24);
    return [
      ...(kind ? [element('circle', { class: kind, cx: from + 6, cy: y - 4, r: 6 })] : []),
      label({ x: from + (kind ? 18 : 0), y, class: 'key' }, text ?? ''),
    ];
  });
  const right = PAGE.width - MARGIN;
  return [
    ...drawn,
    element('circle', { class: 'ball', cx: right - 74, cy: y - 8, r: 4.5 }),
    element('rect', { class: 'ball', x: right - 82, y: y - 1, width: 16, height: 3, rx: 1.5 }),
    label({ x: right, y, class: 'key', 'text-anchor': 'end' }, words.text('extension.name')),
  ];
}

const round = (number: number) => Math.round(number * 10) / 10;
const label = (attributes: Record<string, string | number>, text: string) =>
  element('text', attributes, escapeMarkup(text));
/** Width of a text in letters of the usual width: signs of East Asia and emoji take two. */
const lettersOf = (text: string) => {
  let letters = 0;
  for (const { segment } of GRAPHEMES.segment(text)) letters += WIDE.test(segment) ? 2 : 1;
  return letters;
};

/** The beginning of a long text. Cut between what people see as letters, never inside an emoji. */
function shorten(name: string, most: number): string {
  if (lettersOf(name) <= most) return name;
  let short = '';
  let letters = 0;
  for (const { segment } of GRAPHEMES.segment(name)) {
    letters += WIDE.test(segment) ? 2 : 1;
    if (letters >= most) break;
    short += segment;
  }
  return `${short}…`;
}
