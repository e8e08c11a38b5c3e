import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Balance, Contact, Exchange, Job, Profile, Promised } from '../../lib/records/index.ts';
import type { JobTags } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Person } from '../base/person-field.tsx';
import { Section } from '../base/section.tsx';
import { type EditHow, howOf } from '../base/use-edit.ts';
import type { Mentioning } from '../hooks/use-held.ts';
import type { ExchangeDraft } from './exchange-form.tsx';
import { GiveGet } from './give-get.tsx';
import { LogLine, useLogging } from './log-exchange.tsx';
import { PersonAbout } from './person-about.tsx';
import { PersonActs } from './person-acts.tsx';
import { PersonChips } from './person-chips.tsx';
import { PersonJobs } from './person-jobs.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonOccasions } from './person-occasions.tsx';
import { PersonState, PersonSummary } from './person-summary.tsx';
import { PersonTitle } from './person-title.tsx';
import { type PromiseActs, Promises } from './promises.tsx';
import { ProposedTags } from './proposed-tags.tsx';
import { type Beside, Timeline } from './timeline.tsx';
import { firstName, usualChannel } from './usual.ts';
import './person-page.css';

/** Everything the page shows of one person. */
export interface PersonShown {
  contact: Contact;
  profiles: Profile[];
  /** Newest first. */
  exchanges: Exchange[];
  balance: Balance;
  promises: Promised[];
  /** Promises, introductions and meetings, for the days they were on. */
  beside: Beside[];
  /** How many introductions and groups name the person. */
  named: { introductions: number; groups: number };
  /** The name of whoever brought us together, where that is known. */
  metThrough: string | null;
  /** How often we usually are in touch, in days; null while too little is logged to tell. */
  rhythm: number | null;
  /** Labels in use, with how many contacts have each. */
  labels: readonly { label: string; count: number }[];
}

/** Everything that can be done on the page. What answers with a promise says whether it is stored. */
export interface PersonActions extends PromiseActs {
  change: (part: Partial<Contact>, how?: EditHow<Contact>) => Promise<boolean>;
  log: (draft: ExchangeDraft, alsoIds: Id[]) => Promise<boolean>;
  editExchange: (id: Id, draft: ExchangeDraft, how: EditHow<ExchangeDraft>) => Promise<boolean>;
  deleteExchange: (id: Id) => void;
  /** A new job since a month (`YYYY-MM`), with the tags that were proposed for it and accepted. */
  newJob: (job: Job, month: string, how: EditHow<Job>, tags: JobTags) => Promise<boolean>;
  snooze: (until: Day | null) => void;
  rest: (resting: boolean) => void;
  archive: (archived: boolean) => void;
  /** Saves everything the book holds on the person as a file. */
  held: () => void;
  /** Where else in the book the person's name stands. */
  mentions: () => Promise<Mentioning>;
  /** `forGood`: without Undo. */
  erase: (forGood: boolean) => void;
}

/** One person: who they are and how things stand reads first; every field is changed where it stands. */
export function ContactPage({
  shown,
  today,
  actions,
  metThrough,
  alsoField,
  parts,
  backHref,
}: {
  shown: PersonShown;
  today: Day;
  actions: PersonActions;
  /** The field for whoever brought us together: it searches the book. */
  metThrough: ReactNode;
  /** The field for others who were there: it searches the book. */
  alsoField: (people: Person[], onChange: (people: Person[]) => void) => ReactNode;
  /** What reads more of the book: why the person is suggested, what to give, a draft, introductions and groups. */
  parts: {
    why: ReactNode;
    ideas: ReactNode;
    introductions: ReactNode;
    groups: { value: ReactNode | null; editor: ReactNode } | null;
    draft: (onClose: () => void) => ReactNode;
  };
  /** Where the list is, as it was left. */
  backHref: string;
}) {
  const { contact, exchanges } = shown;
  const name = firstName(contact.name);
  const logging = useLogging(usualChannel(exchanges));
  const [drafting, setDrafting] = useState(false);
  return (
    <article className="person-page" aria-labelledby="person-name">
      <p className="person-page__back">
        <a href={backHref}>{i18n.t('contactPage.back')}</a>
      </p>
      <header className="person-page__head">
        <PersonTitle contact={contact} change={actions.change} />
        <PersonActs
          contact={contact}
          profiles={shown.profiles}
          today={today}
          actions={actions}
          counts={countsOf(shown)}
          drafting={drafting}
          onLog={() => logging.begin()}
          onDraft={() => setDrafting(!drafting)}
        />
      </header>
      <PersonChips contact={contact} labels={shown.labels} onChange={actions.change} />
      <ProposedTags contact={contact} onAccept={actions.change} />
      <PersonState contact={contact} today={today} actions={actions} />
      <PersonSummary shown={shown} today={today} />
      {parts.why}
      <div className="person-page__body">
        <div className="person-page__main">
          {drafting && <div className="card">{parts.draft(() => setDrafting(false))}</div>}
          <LogLine logging={logging} name={name} today={today} alsoField={alsoField} onSave={actions.log} />
          <Section title={i18n.t('sidebar.timeline')}>
            <Timeline
              exchanges={exchanges}
              beside={shown.beside}
              name={name}
              today={today}
              onEdit={actions.editExchange}
              onDelete={actions.deleteExchange}
            />
          </Section>
          <PersonNotes
            notes={contact.notes}
            onSave={(notes, how) =>
              actions.change(
                { notes },
                howOf(how, (shown) => ({ notes: shown })),
              )
            }
          />
          <PersonJobs
            contact={contact}
            today={today}
            onNewJob={actions.newJob}
            onChange={(positions) => void actions.change({ positions })}
          />
        </div>
        <div className="person-page__side">
          <GiveGet exchanges={exchanges} balance={shown.balance} today={today} />
          <div className="card">
            <Promises promises={shown.promises} name={name} today={today} acts={actions} />
          </div>
          <PersonAbout
            shown={shown}
            today={today}
            metThrough={metThrough}
            groups={parts.groups}
            change={actions.change}
          />
          {parts.ideas}
          {parts.introductions}
          <PersonOccasions
            occasions={contact.occasions}
            today={today}
            onChange={(occasions) => void actions.change({ occasions })}
          />
        </div>
      </div>
    </article>
  );
}

function countsOf({ exchanges, promises, profiles, named }: PersonShown) {
  return { exchanges: exchanges.length, promises: promises.length, profiles: profiles.length, ...named };
}
