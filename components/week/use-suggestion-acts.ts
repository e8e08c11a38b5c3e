import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day, mondayOf } from '../../lib/days/index.ts';
import type { Done, SuggestionRow } from '../../lib/store/index.ts';
import {
  type Channel,
  channelIcon,
  fail,
  type Id,
  type Result,
  usuallyReachedOut,
} from '../../lib/words/index.ts';
import type { IconName } from '../base/icon.tsx';
import type { Acts } from '../base/use-acts.ts';
import { channelName, dayText, isolated } from '../base/words.ts';
import { useBrowser } from '../hooks/use-browser.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useOpenPromise } from '../hooks/use-open-promise.ts';
import { promiseIn } from './promised.ts';
import type { SuggestionActs } from './suggestion-acts.ts';

/** What one press logs. */
const startOf = (channel: Channel) => ({
  channel,
  reachedOut: usuallyReachedOut(channel),
  given: [],
  received: [],
  note: null,
});

/** Somebody who was dealt with here, and how. */
export interface Dealt {
  contactId: Id;
  entryId: Id;
  name: string;
  icon: IconName;
  did: string;
}

/** An entry was logged with somebody to whom, or by whom, something is promised: was it this? */
export interface AskedKept {
  row: SuggestionRow;
  text: string;
  entryId: Id;
}

/** How somebody was dealt with, for the list of what was done. */
type How = Pick<Dealt, 'icon' | 'did'>;

/**
 * The acts on suggestions. Whoever is dealt with leaves the list at once, without waiting for the ranking to be made
 * anew, and comes back when the act is undone. Logging somebody with an open promise asks first whether it was kept.
 */
export function useSuggestionActs(
  today: Day,
  { act, isUndone }: Pick<Acts, 'act' | 'isUndone'>,
): {
  suggestionActs: SuggestionActs;
  dealt: readonly Dealt[];
  dealtWith: ReadonlySet<Id>;
  asked: AskedKept | null;
} {
  const commands = useCommands();
  const findOpenPromise = useOpenPromise();
  const { openAddress, openPage } = useBrowser();
  const [all, setDealt] = useState<readonly Dealt[]>([]);
  const [asked, setAsked] = useState<AskedKept | null>(null);
  const dealt = useMemo(() => all.filter(({ entryId }) => !isUndone(entryId)), [all, isUndone]);
  const leave = useCallback(({ contactId, name }: SuggestionRow, entryId: Id, how: How) => {
    setDealt((before) => [
      ...before.filter((one) => one.contactId !== contactId),
      { contactId, name, entryId, ...how },
    ]);
  }, []);
  const deal = useCallback(
    async <T>(row: SuggestionRow, write: Promise<Result<Done<T>>>, text: string, how: How) => {
      const result = await write;
      if (result.ok) leave(row, result.value.entryId, how);
      await act(Promise.resolve(result), text);
    },
    [act, leave],
  );
  const suggestionActs = useMemo<SuggestionActs>(() => {
    const logged = async <T>(row: SuggestionRow, channel: Channel, write: Promise<Result<Done<T>>>) => {
      const result = await write;
      const promise = promiseIn(row);
      if (result.ok) {
        const { entryId } = result.value;
        if (promise) setAsked({ row, text: promise.text, entryId });
        else leave(row, entryId, { icon: channelIcon(channel), did: channelName(channel) });
      }
      const said = i18n.t('popup.saidLogged', [channelName(channel), isolated(row.name)]);
      await act(Promise.resolve(result), said);
    };
    const keep = async (row: SuggestionRow) => {
      const promise = promiseIn(row);
      const found = promise && (await findOpenPromise(row.contactId, promise.by, promise.text));
      const id = found?.ok ? found.value : null;
      const write: Promise<Result<Done<unknown>>> =
        found && !found.ok
          ? Promise.resolve(found)
          : id === null
            ? Promise.resolve(fail({ code: 'notFound', params: ['promises'] }))
            : commands.finishPromise(id, today);
      await deal(row, write, i18n.t('popup.saidKept', [promise?.text ?? '']), {
        icon: 'check',
        did: i18n.t('popup.didKeep'),
      });
    };
    const snooze = (row: SuggestionRow, until: Day) => {
      const day = dayText(until, today);
      void deal(
        row,
        commands.snoozeContact(row.contactId, until),
        i18n.t('popup.saidSnoozed', [isolated(row.name), day]),
        { icon: 'clock', did: i18n.t('popup.didSnooze', [day]) },
      );
    };
    return {
      log: (row, channel) =>
        void logged(
          row,
          channel,
          commands.logExchange({ ...startOf(channel), contactIds: [row.contactId], on: today }),
        ),
      logEntry: (row, entry, alsoIds) =>
        logged(
          row,
          entry.channel,
          commands.logExchange({ ...entry, contactIds: [row.contactId, ...alsoIds] }),
        ),
      kept: (row) => void keep(row),
      answer: (question, kept) => {
        setAsked(null);
        if (kept) void keep(question.row);
        else leave(question.row, question.entryId, { icon: 'check', did: i18n.t('popup.didLog') });
      },
      snooze,
      nextWeek: (row) => snooze(row, addDays(mondayOf(today), 7)),
      rest: (row) =>
        void deal(
          row,
          commands.restContact(row.contactId, true),
          i18n.t('popup.saidResting', [isolated(row.name)]),
          { icon: 'rest', did: i18n.t('popup.didRest') },
        ),
      open: (row) =>
        void (row.url ? openAddress(row.url) : openPage('dashboard', `#/contact/${row.contactId}`)),
    };
  }, [act, commands, deal, findOpenPromise, leave, openAddress, openPage, today]);
  return {
    suggestionActs,
    dealt,
    dealtWith: useMemo(() => new Set(dealt.map((one) => one.contactId)), [dealt]),
    asked: asked && !isUndone(asked.entryId) ? asked : null,
  };
}
