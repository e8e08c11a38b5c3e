import { type ReactNode, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Diversity, Likeness, Springboard } from '../../lib/coverage/index.ts';
import { type FoldedMap, foldMap, peopleIn, strongestRow, wantedOf } from '../../lib/words/fold-map.ts';
import {
  COVERAGE_AXES,
  type CoverageAxis,
  type CoverageMap,
  type Id,
  isFragile,
} from '../../lib/words/index.ts';
import { Avatar, Cluster } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
import { Dialog } from '../base/dialog.tsx';
import { NONE } from '../base/facets.ts';
import { axisTagName, textLanguage } from '../base/names.ts';
import { EmptyState } from '../base/notice.tsx';
import { contactsWith, formatRoute } from '../base/route.ts';
import { useAsked } from '../base/use-asked.ts';
import { isolated } from '../base/words.ts';
import { ExportChoice } from '../export/export-choice.tsx';
import { useFormats } from '../hooks/use-export.ts';
import { PickChip } from '../person/pick-chip.tsx';
import type { CellLinks } from './coverage-cell.tsx';
import { CoverageList } from './coverage-list.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { DiversityCard } from './diversity-card.tsx';
import { type GapCell, GapDialog } from './gap-dialog.tsx';
import { GapList } from './gap-list.tsx';

/** The map of the book: who stands where, what is missing, what hangs on one person, and how mixed it all is. */
export function CoverageView({
  map,
  diversity,
  likeness,
  employer,
  gap,
  springboards,
  links,
  askFor,
  onGap,
  onAxes,
  onTakeOut,
}: {
  map: CoverageMap;
  diversity: Diversity[];
  likeness: Likeness;
  /** Where the user works, if that is known. */
  employer: string | null;
  /** The open place that is looked into. */
  gap: GapCell | null;
  /** Who in the book is nearest to that place; null while it is being found out. */
  springboards: Springboard[] | null;
  links: Omit<CellLinks, 'onGap'>;
  /** Draws the message that asks somebody for an introduction to that place. */
  askFor: (contactId: Id, gap: GapCell, onClose: () => void) => ReactNode;
  onGap: (gap: GapCell | null) => void;
  onAxes: (rows: CoverageAxis, columns: CoverageAxis) => void;
  /** Saves or prints the map, or the people on it; `what` as `ExportChoice` names it. */
  onTakeOut: (what: string, privateNotes: boolean) => void;
}) {
  const onMap = map.total - map.untagged;
  const [taking, setTaking] = useState(false);
  const [which, setWhich] = useState<'most' | 'all' | 'wanted'>('most');
  const formats = useFormats(taking);
  useAsked('saveMap', () => setTaking(onMap > 0));
  const folded = useMemo(() => foldMap(map, which), [map, which]);
  const cells = map.cells.flat();
  const gaps = cells.filter((cell) => cell.gap).length;
  const singles = cells.filter(isFragile).length;
  const format = (number: number) => number.toLocaleString(textLanguage());
  const { wanted } = wantedOf(map);
  const cellLinks = { ...links, onGap };
  const isEmpty = map.rows.length === 0 || map.columns.length === 0;

  return (
    <section className="cover" aria-labelledby="cover-title">
      <header className="cover__head">
        <h1 id="cover-title">{isEmpty ? i18n.t('coverage.title') : headline(map)}</h1>
        <Button
          kind="primary"
          icon="files"
          data-testid="map-export"
          disabled={onMap === 0}
          onClick={() => setTaking(true)}
        >
          {i18n.t('coverage.takeOut')}
        </Button>
      </header>
      {!isEmpty && (
        <>
          <p className="cover__sum lead">
            {i18n.t('coverage.total', onMap, [format(onMap)])}{' '}
            {gaps > 0 && i18n.t('coverage.gaps', gaps, [format(gaps)])}{' '}
            {singles > 0 && i18n.t('coverage.singles', singles, [format(singles)])}{' '}
            {map.untagged > 0 && (
              <>
                {i18n.t('coverage.untagged', map.untagged, [format(map.untagged)])} <TagLink />
              </>
            )}
            <Lacking axis={map.rowAxis} count={map.lacking.rows} />
            <Lacking axis={map.columnAxis} count={map.lacking.columns} />
          </p>
          <WantedBoard map={map} />
        </>
      )}
      <MapBar
        map={map}
        which={which}
        foldable={folded.rows.folded.length + folded.columns.folded.length > 0 || which === 'all'}
        wanted={wanted}
        onWhich={setWhich}
        onAxes={onAxes}
      />
      {isEmpty ? (
        <EmptyState
          title={i18n.t('coverage.emptyTitle')}
          acts={
            <a className="button button--primary" href={formatRoute({ view: 'goals' })}>
              {i18n.t('coverage.emptyGoal')}
            </a>
          }
        >
          <p>{map.total === 0 ? i18n.t('coverage.emptyBook') : i18n.t('coverage.emptyTags')}</p>
          {map.untagged > 0 && (
            <p>
              {i18n.t('coverage.untagged', map.untagged, [format(map.untagged)])} <TagLink />
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <GapList map={map} onGap={onGap} />
          <CoverageTable map={map} folded={folded} links={cellLinks} onUnfold={() => setWhich('all')} />
          <CoverageList map={map} folded={folded} links={cellLinks} />
          <FoldedRows map={map} folded={folded} links={links} onUnfold={() => setWhich('all')} />
          <Legend map={map} />
        </>
      )}
      {map.total > 0 && <DiversityCard diversity={diversity} likeness={likeness} employer={employer} />}
      <Dialog
        open={formats !== null}
        title={i18n.t('coverage.takeOutTitle', onMap, [format(onMap)])}
        onClose={() => setTaking(false)}
      >
        <ExportChoice
          formats={formats ?? []}
          first="map"
          onExport={(what, privateNotes) => {
            setTaking(false);
            onTakeOut(what, privateNotes);
          }}
        />
      </Dialog>
      <GapDialog
        map={map}
        cell={gap}
        springboards={springboards}
        nameOf={(id) => links.personOf(id).name}
        hrefOf={links.hrefOf}
        askFor={askFor}
        onClose={() => onGap(null)}
      />
    </section>
  );
}

/** The result, in words: how many of those who are wanted are there, or else how many people; and where most are. */
function headline(map: CoverageMap): string {
  const { found, wanted } = wantedOf(map);
  const strongest = strongestRow(map);
  const where = strongest && isolated(axisTagName(map.rowAxis, strongest));
  const format = (number: number) => number.toLocaleString(textLanguage());
  if (wanted > 0)
    return where
      ? i18n.t('coverage.headWantedIn', wanted, [format(found), format(wanted), where])
      : i18n.t('coverage.headWanted', wanted, [format(found), format(wanted)]);
  const onMap = map.total - map.untagged;
  return where
    ? i18n.t('coverage.headPeopleIn', onMap, [format(onMap), where])
    : i18n.t('coverage.headPeople', onMap, [format(onMap)]);
}

/** More balls than this are no longer counted by the eye; then the headline alone says it. */
const BALLS = 40;

/** The headline again, as balls on a board: found, and still open. */
function WantedBoard({ map }: { map: CoverageMap }) {
  const { found, wanted } = wantedOf(map);
  if (wanted === 0 || wanted > BALLS) return null;
  return (
    <svg
      className="cover__board-line"
      width={wanted * 15}
      viewBox={`0 0 ${wanted * 15} 18`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: wanted }, (_, nth) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: the balls are all the same
          key={nth}
          className={nth < found ? 'board__above' : 'board__open'}
          cx={7.5 + nth * 15}
          cy="6.5"
          r={nth < found ? 5.5 : 4.75}
        />
      ))}
      <rect className="board__line" y="15" width={wanted * 15} height="3" rx="1.5" />
    </svg>
  );
}

/** How the map is laid out, and how much of it is shown. */
function MapBar({
  map,
  which,
  foldable,
  wanted,
  onWhich,
  onAxes,
}: {
  map: CoverageMap;
  which: 'most' | 'all' | 'wanted';
  foldable: boolean;
  wanted: number;
  onWhich: (which: 'most' | 'all' | 'wanted') => void;
  onAxes: (rows: CoverageAxis, columns: CoverageAxis) => void;
}) {
  const axes = COVERAGE_AXES.map((id) => ({ id, name: axisName(id) }));
  const toggle = (name: string, on: boolean, testId: string, press: () => void) => (
    <button
      type="button"
      className={on ? 'chip chip--accent chip--act' : 'chip chip--act'}
      aria-pressed={on}
      data-testid={testId}
      onClick={press}
    >
      {name}
    </button>
  );
  return (
    <div className="cover__bar">
      <PickChip
        label={i18n.t('coverage.rows')}
        value={map.rowAxis}
        options={axes}
        testId="map-rows"
        onChange={(rows) => rows && onAxes(rows, rows === map.columnAxis ? map.rowAxis : map.columnAxis)}
      />
      <span className="soft">{i18n.t('coverage.by')}</span>
      <PickChip
        label={i18n.t('coverage.columns')}
        value={map.columnAxis}
        options={axes}
        testId="map-columns"
        onChange={(columns) =>
          columns && onAxes(columns === map.rowAxis ? map.columnAxis : map.rowAxis, columns)
        }
      />
      {foldable &&
        which !== 'wanted' &&
        toggle(i18n.t('coverage.foldSmall'), which === 'most', 'fold-map', () =>
          onWhich(which === 'most' ? 'all' : 'most'),
        )}
      {wanted > 0 &&
        toggle(i18n.t('coverage.onlyWanted'), which === 'wanted', 'only-wanted', () =>
          onWhich(which === 'wanted' ? 'most' : 'wanted'),
        )}
    </div>
  );
}

/** What is folded away, in one line that says how much it is. */
function FoldedRows({
  map,
  folded: { rows, columns },
  links,
  onUnfold,
}: {
  map: CoverageMap;
  folded: FoldedMap;
  links: Omit<CellLinks, 'onGap'>;
  onUnfold: () => void;
}) {
  if (rows.folded.length === 0) return null;
  const people = peopleIn(map, rows.folded, [...columns.shown, ...columns.folded]);
  return (
    <div className="row cover__folded">
      <Button small kind="quiet" icon="add" data-testid="unfold-rows" onClick={onUnfold}>
        {i18n.t('coverage.moreRows', rows.folded.length, [rows.folded.length, people.length])}
      </Button>
      {people.length > 0 && (
        <span aria-hidden="true">
          <Cluster small people={people.slice(0, 3).map(links.personOf)} count={people.length} />
        </span>
      )}
    </div>
  );
}

/** The way to the queue that tags them. */
const TagLink = () => (
  <a href={formatRoute({ view: 'tagging' })} data-testid="map-tag-them">
    {i18n.t('tagging.tagThem')}
  </a>
);

const axisName = (axis: CoverageAxis) => i18n.t(`dashboard.facet.${axis}`);

/** How many lack the tag of one axis, and the way to them: a side each, since the list narrows by one tag at a time. */
function Lacking({ axis, count }: { axis: CoverageAxis; count: number }) {
  if (count === 0) return null;
  return (
    <>
      {' '}
      <a href={contactsWith({ [axis]: [NONE] })} data-testid="map-lacking">
        {i18n.t(`coverage.lacking.${axis}`, [count.toLocaleString(textLanguage())])}
      </a>
    </>
  );
}

function Legend({ map }: { map: CoverageMap }) {
  const cells = map.cells.flat();
  const isQuiet = cells.some((cell) => cell.cold > 0);
  return (
    <ul className="cover__legend" aria-label={i18n.t('coverage.legend')}>
      <li className="cover__scale">
        {([1, 2, 3, 4] as const).map((heat) => (
          <span key={heat} className={`cover__key cell--heat-${heat}`} />
        ))}
        {i18n.t('coverage.scale')}
      </li>
      {cells.some((cell) => cell.wanted > 0) && (
        <li>
          <span className="cover__key cover__key--wanted" />
          {i18n.t('coverage.wantedKey')}
        </li>
      )}
      {cells.some((cell) => cell.gap) && (
        <li>
          <span className="cover__key cover__key--gap" />
          {i18n.t('coverage.gap')}
        </li>
      )}
      {isQuiet && (
        <li>
          <Avatar small quiet name="" />
          {i18n.t('coverage.quietKey')}
        </li>
      )}
    </ul>
  );
}
