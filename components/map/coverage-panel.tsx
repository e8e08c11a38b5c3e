import { useEffect, useMemo, useState } from 'react';
import type { Springboard, WantedCell } from '../../lib/coverage/index.ts';
import type { Day } from '../../lib/days/index.ts';
import type { Goal, Settings } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { type CoverageAxis, foldText } from '../../lib/words/index.ts';
import { usePrintSheet } from '../base/print-sheet.tsx';
import { contactsWith } from '../base/route.ts';
import type { Acts } from '../base/use-acts.ts';
import { MapSheet } from '../export/map-sheet.tsx';
import { takeOut } from '../export/take-out.tsx';
import { spellingsOf } from '../finding/spellings.ts';
import { findSpringboards, useNetworkShape } from '../hooks/use-network-shape.ts';
import { AskForPlace } from './ask-for-place.tsx';
import { CoverageView } from './coverage-view.tsx';
import type { GapCell } from './gap-dialog.tsx';

/** The coverage map, from the book. */
export function CoveragePanel({
  cards,
  goals,
  me,
  rows,
  columns,
  today,
  acts,
  onAxes,
}: {
  cards: Card[];
  goals: Goal[];
  me: Settings['me'];
  rows: CoverageAxis;
  columns: CoverageAxis;
  today: Day;
  acts: Acts;
  onAxes: (rows: CoverageAxis, columns: CoverageAxis) => void;
}) {
  const shape = useNetworkShape(cards);
  const map = useMemo(() => shape.map(goals, { rows, columns }), [shape, goals, rows, columns]);
  const diversity = useMemo(() => shape.diversity(), [shape]);
  const likeness = useMemo(() => shape.likeness(me), [shape, me]);
  const names = useMemo(() => new Map(cards.map((card) => [card.id, card.name])), [cards]);
  const spelt = useMemo(() => spellingsOf(cards, goals), [cards, goals]);
  const [gap, setGap] = useState<GapCell | null>(null);
  const [springboards, setSpringboards] = useState<Springboard[] | null>(null);
  useEffect(() => {
    if (!gap) return;
    let current = true;
    setSpringboards(null);
    const cell: WantedCell = {
      rows: { axis: rows, tag: gap.row },
      columns: { axis: columns, tag: gap.column },
    };
    const regions = goals.filter((goal) => wants(goal, cell)).flatMap((goal) => goal.regions);
    findSpringboards(cards, cell, shape.warmthOf, regions).then((found) => {
      if (current) setSpringboards(found);
    });
    return () => {
      current = false;
    };
  }, [gap, rows, columns, goals, shape, cards]);
  usePrintSheet(() => <MapSheet map={map} today={today} />);
  const save = async (what: string, privateNotes: boolean) => {
    const onMap = new Set(map.cells.flatMap((row) => row.flatMap((cell) => cell.contactIds)));
    const people = cards.filter((card) => onMap.has(card.id));
    const done = await takeOut(what, { rows: people, map, privateNotes, today });
    if (!done.ok) void acts.act(Promise.resolve(done), null);
  };
  return (
    <CoverageView
      map={map}
      diversity={diversity}
      likeness={likeness}
      employer={me.employer ?? null}
      gap={gap}
      springboards={springboards}
      links={{
        personOf: (id) => ({ id, name: names.get(id) ?? '', quiet: shape.warmthOf(id) === 'cold' }),
        hrefOf: (row, column) => contactsWith(spelt({ [rows]: [row], [columns]: [column] })),
      }}
      askFor={(contactId, place, onClose) => (
        <AskForPlace
          key={contactId}
          contactId={contactId}
          name={names.get(contactId) ?? ''}
          place={[
            { axis: columns, tag: place.column },
            { axis: rows, tag: place.row },
          ]}
          onClose={onClose}
        />
      )}
      onGap={setGap}
      onAxes={onAxes}
      onTakeOut={(what, privateNotes) => void save(what, privateNotes)}
    />
  );
}

const LISTS = {
  industry: 'industries',
  function: 'functions',
  seniority: 'seniorities',
  region: 'regions',
} as const satisfies Record<CoverageAxis, keyof Goal>;

/** Whether a goal is about a place of the map: what it says of either side, it says of this one. */
function wants(goal: Goal, { rows, columns }: WantedCell): boolean {
  const sides = [rows, columns].map(({ axis, tag }) => ({ tags: goal[LISTS[axis]] as string[], tag }));
  return (
    sides.some(({ tags }) => tags.length > 0) &&
    sides.every(({ tags, tag }) => tags.length === 0 || tags.some((one) => foldText(one) === foldText(tag)))
  );
}
