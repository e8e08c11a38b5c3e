import { useState } from 'react';
import { i18n } from '#i18n';
import type { Diversity, Likeness, Springboard } from '../../lib/coverage/index.ts';
import {
  COVERAGE_AXES,
  type CoverageAxis,
  type CoverageMap,
  isFragile,
  WARMTHS,
} from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Dialog } from '../base/dialog.tsx';
import { NONE } from '../base/facets.ts';
import { SelectField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { EmptyState } from '../base/notice.tsx';
import { contactsWith, formatRoute } from '../base/route.ts';
import { useAsked } from '../base/use-asked.ts';
import { WarmthDot } from '../base/warmth-dot.tsx';
import { ExportChoice } from '../export/export-choice.tsx';
import { warmthName } from '../finding/facet-names.ts';
import { useFormats } from '../hooks/use-export.ts';
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
  nameOf,
  hrefOf,
  onGap,
  onAxes,
  onTakeOut,
}: {
  map: CoverageMap;
  diversity: Diversity[];
  likeness: Likeness;
  /** Where the user works, if that is known. */
  employer: string | null;
  /** The gap that is looked into. */
  gap: GapCell | null;
  /** Who in the book is nearest to that gap; null while it is being found out. */
  springboards: Springboard[] | null;
  nameOf: (id: string) => string;
  /** Where the people of a place are listed. */
  hrefOf: (row: string, column: string) => string;
  onGap: (gap: GapCell | null) => void;
  onAxes: (rows: CoverageAxis, columns: CoverageAxis) => void;
  /** Saves or prints the map, or the people on it; `what` as `ExportChoice` names it. */
  onTakeOut: (what: string, privateNotes: boolean) => void;
}) {
  const onMap = map.total - map.untagged;
  const [taking, setTaking] = useState(false);
  const formats = useFormats(taking);
  useAsked('saveMap', () => setTaking(onMap > 0));
  const axes = COVERAGE_AXES.map((id) => ({ id, name: axisName(id) }));
  const cells = map.cells.flat();
  const gaps = cells.filter((cell) => cell.gap).length;
  const singles = cells.filter(isFragile).length;
  const format = (number: number) => number.toLocaleString(textLanguage());

  return (
    <section className="cover" aria-labelledby="cover-title">
      <header className="cover__head">
        <h1 id="cover-title">{i18n.t('coverage.title')}</h1>
        <div className="row cover__axes">
          <SelectField
            label={i18n.t('coverage.rows')}
            value={map.rowAxis}
            options={axes}
            onChange={(rows) => rows && onAxes(rows, rows === map.columnAxis ? map.rowAxis : map.columnAxis)}
          />
          <SelectField
            label={i18n.t('coverage.columns')}
            value={map.columnAxis}
            options={axes}
            onChange={(columns) =>
              columns && onAxes(columns === map.rowAxis ? map.columnAxis : map.rowAxis, columns)
            }
          />
          <Button
            icon="files"
            data-testid="map-export"
            disabled={onMap === 0}
            onClick={() => setTaking(true)}
          >
            {i18n.t('coverage.takeOut')}
          </Button>
        </div>
      </header>
      {map.rows.length === 0 || map.columns.length === 0 ? (
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
          <p className="cover__sum">
            {i18n.t('coverage.total', onMap, [format(onMap)])}{' '}
            {gaps > 0 && <strong>{i18n.t('coverage.gaps', gaps, [format(gaps)])}</strong>}{' '}
            {singles > 0 && i18n.t('coverage.singles', singles, [format(singles)])}{' '}
            {map.untagged > 0 && (
              <>
                {i18n.t('coverage.untagged', map.untagged, [format(map.untagged)])} <TagLink />
              </>
            )}
            <Lacking axis={map.rowAxis} count={map.lacking.rows} />
            <Lacking axis={map.columnAxis} count={map.lacking.columns} />
          </p>
          <GapList map={map} onGap={onGap} />
          <Legend wanted={singles > 0} alone={cells.some((cell) => cell.single && !isFragile(cell))} />
          <CoverageTable map={map} hrefOf={hrefOf} onGap={onGap} />
          <CoverageList map={map} hrefOf={hrefOf} onGap={onGap} />
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
        nameOf={nameOf}
        hrefOf={hrefOf}
        onClose={() => onGap(null)}
      />
    </section>
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

function Legend({ wanted, alone }: { wanted: boolean; alone: boolean }) {
  return (
    <ul className="cover__legend" aria-label={i18n.t('coverage.legend')}>
      {WARMTHS.map((warmth) => (
        <li key={warmth}>
          <WarmthDot warmth={warmth} />
          {warmthName(warmth)}
        </li>
      ))}
      {alone && (
        <li>
          <span className="cover__key cover__key--alone">1</span>
          {i18n.t('coverage.single')}
        </li>
      )}
      {wanted && (
        <li>
          <span className="cover__key cover__key--single">1</span>
          {i18n.t('coverage.singleWanted')}
        </li>
      )}
      <li>
        <span className="cover__key cover__key--gap" />
        {i18n.t('coverage.gap')}
      </li>
    </ul>
  );
}
