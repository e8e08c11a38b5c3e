import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { type Day, dayOf } from '../../lib/days/index.ts';
import type { Contact } from '../../lib/records/index.ts';
import type { ContactView } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { type Person, PersonField } from '../base/person-field.tsx';
import { saveExport } from '../base/save-export.ts';
import type { Acts } from '../base/use-acts.ts';
import { shownOf } from '../base/use-edit.ts';
import { useStill } from '../base/use-still.ts';
import { channelName } from '../base/words.ts';
import { type Commands, useCommands } from '../hooks/use-commands.ts';
import { useContact, useNames, usePromises } from '../hooks/use-contact.ts';
import { useLabels } from '../hooks/use-contacts.ts';
import { useExchanges } from '../hooks/use-exchanges.ts';
import { useRhythm, useShelf } from '../hooks/use-standing.ts';
import { useTagProposals } from '../hooks/use-tag-proposals.ts';
import { AlsoThere } from './also-there.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { GiveIdeas } from './give-ideas.tsx';
import { KnownPerson, type PersonActs } from './known-person.tsx';
import type { PageNews } from './page-news.ts';
import { PersonPages } from './person-pages.tsx';
import { PlaceLine } from './place-line.tsx';
import type { PromiseActs } from './promises.tsx';
import { shortAddress } from './reach.ts';

export function MetThrough({ contact, onChange }: { contact: Contact; onChange: (id: Id | null) => void }) {
  const [typed, setTyped] = useState('');
  const names = useNames(typed);
  const through = useContact(contact.metThroughId);
  const found = names.state === 'ready' ? names.value.filter(({ id }) => id !== contact.id) : [];
  return (
    <PersonField
      label={i18n.t('sidebar.metThrough')}
      person={through.state === 'ready' ? (through.value?.contact ?? null) : null}
      typed={typed}
      found={found}
      onType={setTyped}
      onChange={onChange}
    />
  );
}

/** The acts on the promises between me and one contact. */
export function promiseActsOf(contactId: Id, commands: Commands, act: Acts['act']): PromiseActs {
  return {
    savePromise: async (draft, how) =>
      (await act(
        commands.savePromise({ ...draft, contactId }, draft.id ? how?.shown : undefined),
        i18n.t('sidebar.saidPromise'),
        { onConflict: how?.onConflict },
      )) !== null,
    finishPromise: (id) =>
      void act(commands.finishPromise(id, dayOf(new Date())), i18n.t('sidebar.saidDone')),
    reopenPromise: (id) => void act(commands.finishPromise(id, null), i18n.t('sidebar.saidReopened')),
    deletePromise: (id) => void act(commands.deletePromise(id), i18n.t('sidebar.saidPromiseDeleted')),
  };
}

/** The pages of a person, with splitting and joining, each one act with Undo. */
function Pages({ view, acts }: { view: ContactView; acts: Acts }) {
  const { contact, profiles } = view;
  const commands = useCommands();
  const [typed, setTyped] = useState('');
  const [joining, setJoining] = useState<Person | null>(null);
  const names = useNames(typed);
  const found = names.state === 'ready' ? names.value.filter(({ id }) => id !== contact.id) : [];
  return (
    <PersonPages
      name={contact.name}
      profiles={profiles}
      joinField={
        <PersonField
          label={i18n.t('sidebar.join')}
          person={null}
          typed={typed}
          found={found}
          onType={setTyped}
          onChange={(id) => setJoining(found.find((one) => one.id === id) ?? null)}
        />
      }
      joining={joining}
      onSplit={(profile) =>
        void acts.act(
          commands.splitProfile(profile.id),
          i18n.t('sidebar.saidSplit', [shortAddress(profile.url)]),
        )
      }
      onJoin={(goneId) => {
        setJoining(null);
        void acts.act(commands.mergeContacts(contact.id, goneId), i18n.t('sidebar.saidSame'));
      }}
      onCancel={() => setJoining(null)}
    />
  );
}

/** A person of the book with everything stored about them, and every act on them with its Undo. */
export function KnownPersonPanel({
  view,
  news,
  acts,
  onAnswerNews,
}: {
  view: ContactView;
  news: PageNews;
  acts: Acts;
  onAnswerNews: (news: PageNews, accept: boolean) => void;
}) {
  const { contact } = view;
  const { id } = contact;
  const commands = useCommands();
  const log = useStill(useExchanges(id));
  const promises = useStill(usePromises(id));
  const labels = useLabels();
  const { learnFromEdit } = useTagProposals();
  const today: Day = dayOf(new Date());
  const rhythm = useRhythm(view, today);
  const shelf = useShelf(view, today);
  const { act } = acts;

  const person = useMemo<PersonActs>(
    () => ({
      edit: async (part, how) => {
        const edited = await act(
          commands.editContact(id, part, how?.shown ?? shownOf(contact, part)),
          i18n.t('sidebar.saidSaved'),
          { onConflict: how?.onConflict },
        );
        if (edited !== null) await learnFromEdit(contact, part);
        return edited !== null;
      },
      editQuietly: async (part, how) =>
        (await act(commands.editContact(id, part, how?.shown ?? shownOf(contact, part)), null, {
          onConflict: how?.onConflict,
        })) !== null,
      erase: () => void act(commands.eraseContact(id), i18n.t('sidebar.saidErased')),
      log: async (draft, alsoIds) =>
        (await act(
          commands.logExchange({ ...draft, contactIds: [id, ...alsoIds] }),
          i18n.t('sidebar.saidLogged', [channelName(draft.channel)]),
        )) !== null,
      editExchange: async (entryId, { on, channel, reachedOut, given, received, note }, how) =>
        (await act(
          commands.editExchange(entryId, { on, channel, reachedOut, given, received, note }, how.shown),
          i18n.t('sidebar.saidSaved'),
          { onConflict: how.onConflict },
        )) !== null,
      deleteExchange: (entryId) => void act(commands.deleteExchange(entryId), i18n.t('sidebar.saidDeleted')),
      ...promiseActsOf(id, commands, act),
      answerNews: onAnswerNews,
    }),
    [act, commands, contact, id, learnFromEdit, onAnswerNews],
  );

  const ready = log.state === 'ready' ? log.value : null;
  if (!ready || promises.state === 'loading') return null;
  return (
    <KnownPerson
      contact={contact}
      exchanges={ready.exchanges}
      balance={ready.balance}
      promises={promises.state === 'ready' ? promises.value : []}
      rhythm={rhythm}
      news={news}
      labels={labels.state === 'ready' ? labels.value : []}
      today={today}
      place={<PlaceLine id={id} today={today} said={['resting', 'snoozed']} />}
      metThrough={
        <MetThrough contact={contact} onChange={(metThroughId) => void person.edit({ metThroughId })} />
      }
      ideas={<GiveIdeas contact={contact} acts={acts} />}
      pages={{
        short: view.profiles.map(({ url }) => shortAddress(url)).join(' · '),
        view: <Pages view={view} acts={acts} />,
      }}
      draft={(onClose) => (
        <DraftPanel
          key={id}
          contactId={id}
          name={contact.name}
          shelf={shelf()}
          today={today}
          onClose={onClose}
        />
      )}
      onCalendar={async () => {
        const done = await saveExport('ics', { privateNotes: false, contactIds: [id], map: null });
        if (!done.ok) void act(Promise.resolve(done), null);
      }}
      alsoField={(people, onChange) => <AlsoThere self={id} people={people} onChange={onChange} />}
      acts={person}
    />
  );
}
