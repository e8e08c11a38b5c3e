import { i18n } from '#i18n';
import { heatOf } from '../../lib/words/fold-map.ts';
import { type CoverageCell, type CoverageMap, type Id, WARMTHS } from '../../lib/words/index.ts';
import { Avatar, Cluster } from '../base/avatar.tsx';
import { Icon } from '../base/icon.tsx';
import { axisTagName, textLanguage } from '../base/names.ts';
import { isolated } from '../base/words.ts';
import { warmthName } from '../finding/facet-names.ts';

/** Somebody as a cell of the map shows them; `quiet`: one is not in touch. */
export interface MapPerson {
  id: Id;
  name: string;
  quiet: boolean;
}

/** What a cell needs to show its people and to lead to them. */
export interface CellLinks {
  personOf: (id: Id) => MapPerson;
  /** Where the people of a place are listed. */
  hrefOf: (row: string, column: string) => string;
  onGap: (cell: { row: string; column: string }) => void;
}

/** Faces in a cell, and rings of places still open. */
const FACES = 3;

/**
 * One place of the map: who is there, and how many are wanted. With people it opens them; wanted with nobody in touch it
 * tells who is nearest. A solid frame is wanted, a dashed one open; the tint only echoes how many are in touch. Everything
 * it shows is also its name, for those who hear it.
 */
export function CellContent({
  cell,
  row,
  column,
  map,
  links,
}: {
  cell: CoverageCell;
  row: string;
  column: string;
  map: CoverageMap;
  links: CellLinks;
}) {
  if (cell.count === 0 && cell.wanted === 0) return null;
  const name = cellName(cell, axisTagName(map.rowAxis, row), axisTagName(map.columnAxis, column));
  const look = [
    'cell',
    `cell--heat-${heatOf(cell.warm)}`,
    cell.wanted > 0 && 'cell--wanted',
    cell.gap && 'cell--gap',
  ]
    .filter(Boolean)
    .join(' ');
  const shown = (
    <>
      <span className="unseen">{name}</span>
      <span className="cell__count" hidden>
        {cell.count}
      </span>
      <span className="cell__people" aria-hidden="true">
        <People cell={cell} personOf={links.personOf} />
        {cell.gap && cell.count === 0 && <Rings count={cell.wanted} />}
      </span>
      {cell.wanted > 0 && <Wanted cell={cell} />}
    </>
  );
  if (cell.gap)
    return (
      <button
        type="button"
        className={look}
        title={name}
        data-testid="coverage-cell"
        onClick={() => links.onGap({ row, column })}
      >
        {shown}
      </button>
    );
  return (
    <a className={look} title={name} data-testid="coverage-cell" href={links.hrefOf(row, column)}>
      {shown}
    </a>
  );
}

/** Whoever is in touch first; somebody alone by first name, too. */
function People({ cell, personOf }: { cell: CoverageCell; personOf: CellLinks['personOf'] }) {
  const people = cell.contactIds.slice(0, FACES * 4).map(personOf);
  people.sort((a, b) => Number(a.quiet) - Number(b.quiet));
  const [first] = people;
  if (!first) return null;
  if (cell.count > 1) return <Cluster small people={people} count={cell.count} />;
  return (
    <>
      <Avatar small name={first.name} quiet={first.quiet} />
      <bdi className="cell__name">{first.name.trim().split(/\s+/)[0]}</bdi>
    </>
  );
}

function Rings({ count }: { count: number }) {
  return (
    <svg
      className="cell__rings"
      width={Math.min(count, FACES) * 14}
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: Math.min(count, FACES) }, (_, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rings are all the same
        <circle key={nth} cx={7 + nth * 14} cy="6" r="5" />
      ))}
    </svg>
  );
}

/** "2 of 3", with a tick once all are there, or that the place is open. */
function Wanted({ cell: { warm, wanted, gap } }: { cell: CoverageCell }) {
  const number = (count: number) => count.toLocaleString(textLanguage());
  return (
    <span className="cell__wanted" aria-hidden="true">
      {i18n.t(gap ? 'coverage.openPlace' : 'coverage.foundOf', [number(warm), number(wanted)])}
      {warm >= wanted && <Icon name="check" size={12} />}
    </span>
  );
}

/** Everything a cell says, as one sentence after the other. */
function cellName(cell: CoverageCell, row: string, column: string): string {
  const parts = [i18n.t('coverage.cell', [isolated(row), isolated(column)])];
  parts.push(i18n.t('dashboard.count', cell.count, [cell.count]));
  for (const warmth of WARMTHS) if (cell[warmth] > 0) parts.push(`${warmthName(warmth)}: ${cell[warmth]}`);
  if (cell.wanted > 0) parts.push(i18n.t('coverage.wanted', [cell.wanted]));
  if (cell.gap) parts.push(i18n.t('coverage.gap'));
  if (cell.single) parts.push(i18n.t('coverage.single'));
  return parts.join('. ');
}
