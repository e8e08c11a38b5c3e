import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Contact, Exchange, Introduction, Profile, Promised } from '../../lib/records/index.ts';
import type { ContactView } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { dayInWords } from '../base/day-words.ts';
import { EmptyState, Notice } from '../base/notice.tsx';
import { type Differing, OtherValues } from '../base/other-values.tsx';
import type { Acts } from '../base/use-acts.ts';
import { isolated, problemText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { useCommands } from '../hooks/use-commands.ts';
import { useContact, usePromises } from '../hooks/use-contact.ts';
import { useLabels } from '../hooks/use-contacts.ts';
import { useExchanges } from '../hooks/use-exchanges.ts';
import { useGroups, useGroupsOf, useIntroductions, useNamesOf } from '../hooks/use-groups.ts';
import { useRhythm, useShelf } from '../hooks/use-standing.ts';
import { AlsoThere } from './also-there.tsx';
import { ContactPage } from './contact-page.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { GiveIdeas } from './give-ideas.tsx';
import { Introductions } from './introduction-list.tsx';
import { MetThrough } from './known-person-panel.tsx';
import { groupsFact } from './person-groups.tsx';
import { historyOf } from './person-history.ts';
import { PersonWhy } from './person-why.tsx';
import { usePersonActions } from './use-person-actions.ts';
import { firstName } from './usual.ts';

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
  const actionsFor = usePersonActions(id, acts, onErased);
  const rhythm = useRhythm(view.state === 'ready' ? view.value : null, today);
  const throughId = view.state === 'ready' ? view.value?.contact.metThroughId : null;
  const through = useNamesOf(throughId ? [throughId] : []);
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
  const known = view.value;
  const { contact, profiles } = known;
  const promised = promises.state === 'ready' ? promises.value : [];
  const own = groups.state === 'ready' ? groups.value : [];
  const exchanges = log.state === 'ready' ? log.value.exchanges : [];
  const actions = actionsFor(contact);
  return (
    <>
      <OtherValues
        records={differingOf({ contact, profiles, exchanges, promised, introduced })}
        acts={acts}
      />
      <ContactPage
        shown={{
          contact,
          profiles,
          exchanges,
          balance: log.state === 'ready' ? log.value.balance : { given: 0, received: 0, word: 'even' },
          promises: promised,
          named: { introductions: introduced.length, groups: own.length },
          metThrough: (throughId && through.get(throughId)) ?? null,
          rhythm,
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
          groups: groupsFact({
            contactId: contact.id,
            name: contact.name,
            groups: own,
            all: allGroups.state === 'ready' ? allGroups.value : [],
            onMember: (groupId, member) =>
              void acts.act(
                commands.setMember(groupId, contact.id, member),
                i18n.t(member ? 'group.joined' : 'group.left'),
              ),
          }),
          draft: (onClose) => <Draft key={contact.id} view={known} today={today} onClose={onClose} />,
        }}
        backHref={backHref}
      />
    </>
  );
}

/** A draft to the person, for the reason one would write today. */
function Draft({ view, today, onClose }: { view: ContactView; today: Day; onClose: () => void }) {
  const shelf = useShelf(view, today);
  const { id, name } = view.contact;
  return <DraftPanel contactId={id} name={name} shelf={shelf()} today={today} onClose={onClose} />;
}

/** The records of a person in which two computers may have written differently, each with what tells it from the others. */
function differingOf({
  contact,
  profiles,
  exchanges,
  promised,
  introduced,
}: {
  contact: Contact;
  profiles: Profile[];
  exchanges: Exchange[];
  promised: Promised[];
  introduced: Introduction[];
}): Differing[] {
  return [
    { table: 'contacts', of: null, record: contact },
    ...profiles.map((record) => ({ table: 'profiles' as const, of: record.handle, record })),
    ...exchanges.map((record) => ({ table: 'exchanges' as const, of: dayInWords(record.on), record })),
    ...promised.map((record) => ({ table: 'promises' as const, of: record.text, record })),
    ...introduced.map((record) => ({
      table: 'introductions' as const,
      of: `${i18n.t('introduction.title')}, ${dayInWords(record.on)}`,
      record,
    })),
  ];
}
