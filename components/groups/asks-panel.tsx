import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Group } from '../../lib/records/index.ts';
import { cleanLine, type Id } from '../../lib/words/index.ts';
import { Notice } from '../base/notice.tsx';
import type { Acts } from '../base/use-acts.ts';
import { problemText } from '../base/words.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useRing } from '../hooks/use-ring.ts';
import { AsksSheet } from './asks-sheet.tsx';

/** The asks and offers of a group, from the book: what is noted here stands with the person, too. */
export function AsksPanel({ group, today, acts }: { group: Group; today: Day; acts: Acts }) {
  const commands = useCommands();
  const ring = useRing(group.memberIds);
  if (ring.state === 'problem')
    return (
      <Notice kind="danger" alert>
        {problemText(ring.problem)}
      </Notice>
    );
  if (ring.state === 'loading') return null;
  const needsOf = (id: Id) => ring.value.find((row) => row.id === id)?.asks.map(({ need }) => need) ?? [];
  const save = (id: Id, needs: string[], text: string) =>
    void acts.act(commands.editContact(id, { needs }, { needs: needsOf(id) }), text);
  return (
    <AsksSheet
      name={group.name}
      rows={ring.value}
      today={today}
      onAsk={(id, typed) => {
        const need = cleanLine(typed);
        if (need !== null) save(id, [...new Set([...needsOf(id), need])], i18n.t('ring.noted'));
      }}
      onAnswered={(id, need) =>
        save(
          id,
          needsOf(id).filter((one) => one !== need),
          i18n.t('ring.closed'),
        )
      }
    />
  );
}
