import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { dayInWords } from '../base/day-words.ts';
import { EmptyState, Notice } from '../base/notice.tsx';
import { type Differing, OtherValues } from '../base/other-values.tsx';
import type { Acts } from '../base/use-acts.ts';
import { shownOf } from '../base/use-edit.ts';
import { channelName, isolated, problemText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { Introductions } from '../groups/introduction-list.tsx';
import { rhythmOf } from '../hooks/rhythm.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useContact, usePromises } from '../hooks/use-contact.ts';
import { useLabels } from '../hooks/use-contacts.ts';
import { useExchanges } from '../hooks/use-exchanges.ts';
import { useGroups, useGroupsOf, useIntroductions, useNamesOf } from '../hooks/use-groups.ts';
import { mentionsOf } from '../hooks/use-held.ts';
import { useTagProposals } from '../hooks/use-tag-proposals.ts';
import { AlsoThere } from './also-there.tsx';
import { ContactPage, type PersonActions } from './contact-page.tsx';
import { GiveIdeas } from './give-ideas.tsx';
import { firstName } from './known-person.tsx';
import { MetThrough, promiseActsOf } from './known-person-panel.tsx';
import { PersonGroups } from './person-groups.tsx';
import { historyOf } from './person-history.ts';
import { PersonWhy } from './person-why.tsx';
import { takeHeld } from './take-held.ts';

interface PersonPanelProps {
  id: Id;
  today: Day;
  acts: Acts;
  backHref: string;
  /** Called when the person has just been erased here. */
  onErased: () => void;
}

/** The page of one person, from the book. */
export function PersonPanel(props: PersonPanelProps) {
  return <PersonFrame key={props.id} {...props} />;
}

/**
 * Keeps what is being written on the page when another window erases the person, and leaves the forms open when it joins
 * the person with somebody else: what is written then goes to the one that stands.
 */
function PersonFrame(props: PersonPanelProps) {
  const view = useContact(props.id);
  const contact = view.state === 'ready' ? (view.value?.contact ?? null) : null;
  const [opened, setOpened] = useState<{ id: Id; name: string } | null>(null);
  if (contact && !opened) setOpened({ id: contact.id, name: contact.name });
  return (
    <WordsKept
      gone={view.state === 'ready' && view.value === null}
      why={i18n.t('conflict.personGone', [isolated(opened?.name ?? '')])}
    >
      {contact && opened && contact.id !== opened.id && (
        <Notice kind="notice" alert>
          {i18n.t('conflict.joined', [isolated(contact.name)])}
        </Notice>
      )}
      <PersonPage {...props} view={view} />
    </WordsKept>
  );
}

function PersonPage({
  id: askedId,
  view,
  today,
  acts,
  backHref,
  onErased,
}: PersonPanelProps & { view: ReturnType<typeof useContact> }) {
  // What hangs on a person who was joined with another hangs on the other.
  const id = view.state === 'ready' && view.value ? view.value.contact.id : askedId;
  const commands = useCommands();
  const log = useExchanges(id);
  const promises = usePromises(id);
  const labels = useLabels();
  const groups = useGroupsOf(id);
  const allGroups = useGroups();
  const introductions = useIntroductions(id);
  const introduced = introductions.state === 'ready' ? introductions.value : [];
  const names = useNamesOf(
    introduced.flatMap(({ betweenIds, byId }) => [...betweenIds, ...(byId ? [byId] : [])]),
  );
  const { learnFromEdit } = useTagProposals();
  const { act } = acts;
  const mentions = useCallback(() => mentionsOf(id), [id]);
  if (view.state === 'problem')
    return (
      <Notice kind="danger" alert>
        {problemText(view.problem)}
      </Notice>
    );
  if (view.state === 'loading' || log.state === 'loading') return null;
  if (view.value === null)
    return (
      <EmptyState
        title={i18n.t('contactPage.goneTitle')}
        acts={
          <a className="button" href={backHref}>
            {i18n.t('contactPage.back')}
          </a>
        }
      >
        <p>{i18n.t('contactPage.goneText')}</p>
      </EmptyState>
    );
  const { contact, profiles } = view.value;
  const promised = promises.state === 'ready' ? promises.value : [];
  const own = groups.state === 'ready' ? groups.value : [];
  const saved = i18n.t('sidebar.saidSaved');
  const actions: PersonActions = {
    change: async (part, how) => {
      const edited = await act(
        commands.editContact(contact.id, part, how?.shown ?? shownOf(contact, part)),
        null,
        { onConflict: how?.onConflict },
      );
      if (edited !== null) await learnFromEdit(contact, part);
      return edited !== null;
    },
    log: async (draft, alsoIds) =>
      (await act(
        commands.logExchange({ ...draft, contactIds: [contact.id, ...alsoIds] }),
        i18n.t('sidebar.saidLogged', [channelName(draft.channel)]),
      )) !== null,
    editExchange: async (entry, { on, channel, reachedOut, given, received, note }, how) =>
      (await act(
        commands.editExchange(entry, { on, channel, reachedOut, given, received, note }, how.shown),
        saved,
        { onConflict: how.onConflict },
      )) !== null,
    deleteExchange: (entry) => void act(commands.deleteExchange(entry), i18n.t('sidebar.saidDeleted')),
    ...promiseActsOf(contact.id, commands, act),
    newJob: async (job, month, how, tags) =>
      (await act(
        commands.changeJob(contact.id, job, month, how.shown, tags),
        i18n.t('contactPage.saidNewJob'),
        { onConflict: how.onConflict },
      )) !== null,
    snooze: (until) =>
      void act(
        until
          ? commands.snoozeContact(contact.id, until)
          : commands.editContact(contact.id, { snoozedUntil: null }),
        saved,
      ),
    rest: (resting) => void act(commands.restContact(contact.id, resting), saved),
    archive: (archived) => void act(commands.archiveContact(contact.id, archived), saved),
    held: () => void takeHeld(contact.id, act),
    mentions,
    erase: async (forGood) => {
      const erased = await act(commands.eraseContact(contact.id, { forGood }), i18n.t('sidebar.saidErased'), {
        final: forGood,
      });
      if (erased !== null) onErased();
    },
  };
  const differing: Differing[] = [
    { table: 'contacts', of: null, record: contact },
    ...profiles.map((record) => ({ table: 'profiles' as const, of: record.handle, record })),
    ...(log.state === 'ready' ? log.value.exchanges : []).map((record) => ({
      table: 'exchanges' as const,
      of: dayInWords(record.on),
      record,
    })),
    ...promised.map((record) => ({ table: 'promises' as const, of: record.text, record })),
    ...introduced.map((record) => ({
      table: 'introductions' as const,
      of: `${i18n.t('introduction.title')}, ${dayInWords(record.on)}`,
      record,
    })),
  ];
  return (
    <>
      <OtherValues records={differing} acts={acts} />
      <ContactPage
        shown={{
          contact,
          profiles,
          exchanges: log.state === 'ready' ? log.value.exchanges : [],
          balance: log.state === 'ready' ? log.value.balance : { given: 0, received: 0, word: 'even' },
          promises: promised,
          named: { introductions: introduced.length, groups: own.length },
          rhythm: rhythmOf(view.value, today),
          beside: historyOf(contact.id, {
            name: firstName(contact.name),
            promises: promised,
            introductions: introduced,
            groups: own,
            nameOf: (one) => names.get(one) ?? i18n.t('group.somebodyGone'),
          }),
          labels: labels.state === 'ready' ? labels.value : [],
        }}
        today={today}
        actions={actions}
        metThrough={
          <MetThrough contact={contact} onChange={(metThroughId) => void actions.change({ metThroughId })} />
        }
        alsoField={(people, onChange) => <AlsoThere self={contact.id} people={people} onChange={onChange} />}
        parts={{
          why: <PersonWhy id={contact.id} today={today} />,
          ideas: <GiveIdeas contact={contact} acts={acts} />,
          introductions: (
            <Introductions
              self={contact}
              today={today}
              acts={acts}
              empty={
                <p className="faint">
                  {i18n.t('introduction.emptyOne', [isolated(firstName(contact.name))])}
                </p>
              }
            />
          ),
          groups: (
            <PersonGroups
              contactId={contact.id}
              name={contact.name}
              groups={own}
              all={allGroups.state === 'ready' ? allGroups.value : []}
              onMember={(groupId, member) =>
                void act(
                  commands.setMember(groupId, contact.id, member),
                  i18n.t(member ? 'group.joined' : 'group.left'),
                )
              }
            />
          ),
        }}
        backHref={backHref}
      />
    </>
  );
}
