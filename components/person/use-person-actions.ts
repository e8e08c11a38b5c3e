import { useCallback } from 'react';
import { i18n } from '#i18n';
import type { Contact } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Acts } from '../base/use-acts.ts';
import { shownOf } from '../base/use-edit.ts';
import { channelName } from '../base/words.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useHeld } from '../hooks/use-held.ts';
import { useTagProposals } from '../hooks/use-tag-proposals.ts';
import type { PersonActions } from './contact-page.tsx';
import { promiseActsOf } from './known-person-panel.tsx';
import { useTakeHeld } from './use-take-held.ts';

/**
 * Every act on the page of one person, with its Undo; `contact` is the person as it is shown. `onErased` is called when the
 * person has just been erased here.
 */
export function usePersonActions(
  id: Id,
  acts: Acts,
  onErased: () => void,
): (contact: Contact) => PersonActions {
  const commands = useCommands();
  const { learnFromEdit } = useTagProposals();
  const { mentionsOf } = useHeld();
  const { act } = acts;
  const takeHeld = useTakeHeld(act);
  const mentions = useCallback(() => mentionsOf(id), [mentionsOf, id]);
  return (contact) => {
    const saved = i18n.t('sidebar.saidSaved');
    return {
      change: async (part, how) => {
        const edited = await act(commands.editContact(id, part, how?.shown ?? shownOf(contact, part)), null, {
          onConflict: how?.onConflict,
        });
        if (edited !== null) await learnFromEdit(contact, part);
        return edited !== null;
      },
      log: async (draft, alsoIds) =>
        (await act(
          commands.logExchange({ ...draft, contactIds: [id, ...alsoIds] }),
          i18n.t('sidebar.saidLogged', [channelName(draft.channel)]),
        )) !== null,
      editExchange: async (entry, { on, channel, reachedOut, given, received, note }, how) =>
        (await act(
          commands.editExchange(entry, { on, channel, reachedOut, given, received, note }, how.shown),
          saved,
          { onConflict: how.onConflict },
        )) !== null,
      deleteExchange: (entry) => void act(commands.deleteExchange(entry), i18n.t('sidebar.saidDeleted')),
      ...promiseActsOf(id, commands, act),
      newJob: async (job, month, how, tags) =>
        (await act(commands.changeJob(id, job, month, how.shown, tags), i18n.t('contactPage.saidNewJob'), {
          onConflict: how.onConflict,
        })) !== null,
      snooze: (until) =>
        void act(
          until ? commands.snoozeContact(id, until) : commands.editContact(id, { snoozedUntil: null }),
          saved,
        ),
      rest: (resting) => void act(commands.restContact(id, resting), saved),
      archive: (archived) => void act(commands.archiveContact(id, archived), saved),
      held: () => void takeHeld(id),
      mentions,
      erase: async (forGood) => {
        const erased = await act(commands.eraseContact(id, { forGood }), i18n.t('sidebar.saidErased'), {
          final: forGood,
        });
        if (erased !== null) onErased();
      },
    };
  };
}
