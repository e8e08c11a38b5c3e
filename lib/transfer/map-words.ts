import {
  type CoverageAxis,
  type CoverageCell,
  type CoverageMap,
  isFragile,
  SIGNS,
  TIES,
} from '../words/index.ts';

/** Looks up a text by key and fills in its parameters: the pure parts know codes, never sentences. */
export type TextOf = (key: string, params?: (string | number)[]) => string;

/** The words of a map in the user's language. `language` is a BCP 47 tag, for the names of countries. */
export class MapWords {
  readonly #countries: Intl.DisplayNames;

  constructor(
    readonly map: CoverageMap,
    readonly text: TextOf,
    readonly language: string,
  ) {
    this.#countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  }

  title(): string {
    const { rowAxis, columnAxis } = this.map;
    return this.text('mapFile.title', [
      this.text(`mapFile.axis.${rowAxis}`),
      this.text(`mapFile.axis.${columnAxis}`),
    ]);
  }

  /** "237 people, industries: 29": how many there are of the rows with somebody in them. */
  headline(people: number): string {
    const { rowAxis, rows, cells } = this.map;
    const kinds = rows.filter((_, at) => cells[at]?.some(({ count }) => count > 0)).length;
    return this.text(`mapFile.head.${rowAxis}`, [people, kinds]);
  }

  description(): string {
    const cells = this.map.cells.flat();
    const gaps = cells.filter((cell) => cell.gap).length;
    const singles = cells.filter(isFragile).length;
    return [
      this.text('mapFile.total', [this.map.total]),
      this.text('mapFile.gaps', [gaps]),
      ...(singles > 0 ? [this.text('coverage.singles', [singles])] : []),
      ...(this.map.untagged > 0 ? [this.text('mapFile.untagged', [this.map.untagged])] : []),
    ].join(' ');
  }

  /** The name of a tag; a tag nobody has named (a newer version's, an area) stands as it is. */
  tag(axis: CoverageAxis, tag: string): string {
    if (axis === 'region') return /^[A-Z]{2}$/.test(tag) ? (this.#countries.of(tag) ?? tag) : tag;
    try {
      return this.text(`${axis}.${tag.replaceAll('-', '_')}`) || tag;
    } catch {
      return tag;
    }
  }

  /** A cell in full, for those who hear the map. */
  cell(row: string, column: string, cell: CoverageCell): string {
    const parts = [this.text('mapFile.people', [cell.count])];
    if (cell.count > 0) parts.push(this.text('mapFile.warmths', [cell.warm, cell.cooling, cell.cold]));
    if (cell.unlogged > 0) parts.push(this.text('mapFile.unlogged', [cell.unlogged]));
    if (cell.wanted > 0) parts.push(this.text('mapFile.wanted', [cell.wanted]));
    if (cell.gap) parts.push(this.text('mapFile.gap'));
    if (cell.single) parts.push(this.text('mapFile.single'));
    const place = `${this.tag(this.map.rowAxis, row)} × ${this.tag(this.map.columnAxis, column)}`;
    return `${place}: ${parts.join('; ')}`;
  }

  /** The ties of a cell in signs: `●2 ○1`. */
  signs(cell: CoverageCell): string {
    return TIES.filter((tie) => cell[tie] > 0)
      .map((tie) => `${SIGNS[tie]}${cell[tie]}`)
      .join(' ');
  }

  legend(): string[] {
    return [...TIES, 'gap' as const, 'single' as const].map(
      (sign) => `${SIGNS[sign]} ${this.text(`mapFile.legend.${sign}`)}`,
    );
  }
}
