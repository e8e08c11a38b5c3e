import { TIES } from '../words/index.ts';
import { type Separator, writeTable } from './csv-write.ts';
import type { MapWords } from './map-words.ts';

/**
 * The map as a table, a line a place that has people in it or is wanted: its two tags in the user's language, how many
 * people and how alive the ties, how many are wanted, and whether it is a gap or rests on one person. Encoded like the
 * table of people (RFC 4180, byte order mark, nothing that starts a formula).
 */
export function writeMapCsv(words: MapWords, separator: Separator): string {
  const { map } = words;
  const title = (name: string) => words.text(`mapFile.column.${name}`);
  const fields = [
    words.text(`dashboard.facet.${map.rowAxis}`),
    words.text(`dashboard.facet.${map.columnAxis}`),
    ...['people', ...TIES, 'wanted', 'gap', 'single'].map(title),
  ];
  const yes = (holds: boolean) => (holds ? title('yes') : '');
  const data = map.rows.flatMap((row, r) =>
    map.columns.flatMap((column, c) => {
      const cell = map.cells[r]?.[c];
      if (!cell || (cell.count === 0 && cell.wanted === 0)) return [];
      const { count, wanted, gap, single } = cell;
      return [
        [
          words.tag(map.rowAxis, row),
          words.tag(map.columnAxis, column),
          ...[count, ...TIES.map((tie) => cell[tie]), wanted].map(String),
          yes(gap),
          yes(single),
        ],
      ];
    }),
  );
  return writeTable(fields, data, separator);
}
