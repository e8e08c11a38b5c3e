import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Done, SuggestionRow } from '../../lib/store/index.ts';
import { type Channel, type Id, type Result, usuallyReachedOut } from '../../lib/words/index.ts';
import { type Acts, useActs } from '../base/use-acts.ts';
import { channelName, dayText, isolated } from '../base/words.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useCommands } from '../hooks/use-commands.ts';
import type { SuggestionActs } from './suggestion-card.tsx';

/** What one press logs. */
const startOf = (channel: Channel) => ({
  channel,
  reachedOut: usuallyReachedOut(channel),
  given: [],
  received: [],
  note: null,
});

/**
 * The acts on suggestions. Whoever is dealt with leaves the list at once, without waiting for the ranking to be made
 * anew, and comes back when the act is undone.
 */
export function useSuggestionActs(today: Day): {
  acts: Acts;
  suggestionActs: SuggestionActs;
  dealtWith: ReadonlySet<Id>;
} {
  const commands = useCommands();
  const { openAddress, openPage } = useBrowser();
  const [dealt, setDealt] = useState<readonly { contactId: Id; entryId: Id }[]>([]);
  const acts = useActs(
    useCallback(
      async (entryId: Id) => {
        const result = await commands.undo(entryId);
        if (result.ok) setDealt((before) => before.filter((one) => one.entryId !== entryId));
        return result;
      },
      [commands],
    ),
  );
  const { act } = acts;
  const deal = useCallback(
    async <T>(row: SuggestionRow, write: Promise<Result<Done<T>>>, text: string) => {
      const result = await write;
      if (result.ok) {
        const { entryId } = result.value;
        setDealt((before) => [...before, { contactId: row.contactId, entryId }]);
      }
      await act(Promise.resolve(result), text);
    },
    [act],
  );
  const suggestionActs = useMemo<SuggestionActs>(
    () => ({
      log: (row, channel) => {
        const draft = { ...startOf(channel), contactIds: [row.contactId], on: today };
        const said = i18n.t('popup.saidLogged', [channelName(channel), isolated(row.name)]);
        void deal(row, commands.logExchange(draft), said);
      },
      logEntry: (row, entry, alsoIds) =>
        deal(
          row,
          commands.logExchange({ ...entry, contactIds: [row.contactId, ...alsoIds] }),
          i18n.t('popup.saidLogged', [channelName(entry.channel), isolated(row.name)]),
        ),
      snooze: (row, until) => {
        const said = i18n.t('popup.saidSnoozed', [isolated(row.name), dayText(until, today)]);
        void deal(row, commands.snoozeContact(row.contactId, until), said);
      },
      rest: (row) =>
        void deal(
          row,
          commands.restContact(row.contactId, true),
          i18n.t('popup.saidResting', [isolated(row.name)]),
        ),
      open: (row) =>
        void (row.url ? openAddress(row.url) : openPage('dashboard', `#/contact/${row.contactId}`)),
    }),
    [commands, deal, openAddress, openPage, today],
  );
  return {
    acts,
    suggestionActs,
    dealtWith: useMemo(() => new Set(dealt.map((one) => one.contactId)), [dealt]),
  };
}
