import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Goal } from '../../lib/records/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import { saveExport } from '../base/save-export.ts';
import type { Acts } from '../base/use-acts.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useOpenPromises, useWholeBalance } from '../hooks/use-ledger.ts';
import { useNetworkShape } from '../hooks/use-network-shape.ts';
import { LedgerView } from './ledger-view.tsx';

/** Giving and receiving over the whole book. */
export function LedgerPanel({
  cards,
  goals,
  today,
  acts,
}: {
  cards: Card[];
  goals: Goal[];
  today: Day;
  acts: Acts;
}) {
  const commands = useCommands();
  const promises = useOpenPromises();
  const balance = useWholeBalance();
  const shape = useNetworkShape(cards);
  const names = new Map(cards.filter((card) => !card.archived).map((card) => [card.id, card.name]));
  const said = i18n.t('sidebar.saidSaved');
  return (
    <LedgerView
      promises={promises.state === 'ready' ? promises.value : null}
      balance={balance.state === 'ready' ? balance.value : null}
      nameOf={(id) => names.get(id) ?? null}
      today={today}
      onDone={(id) => void acts.act(commands.finishPromise(id, today), i18n.t('sidebar.saidDone'))}
      onDelete={(id) => void acts.act(commands.deletePromise(id), i18n.t('ledger.saidPromiseGone'))}
      onMove={(promise, due) => void acts.act(commands.savePromise({ ...promise, due }, promise), said)}
      onCalendar={async () => {
        const map = shape.map(goals, { rows: 'industry', columns: 'function' });
        const done = await saveExport('ics', { privateNotes: false, map });
        if (!done.ok) void acts.act(Promise.resolve(done), null);
      }}
    />
  );
}
