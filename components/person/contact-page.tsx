import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Balance, Contact, Exchange, Job, Profile, Promised } from '../../lib/records/index.ts';
import type { JobTags } from '../../lib/store/index.ts';
import { type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Avatar } from '../base/avatar.tsx';
import type { Person } from '../base/person-field.tsx';
import { Section } from '../base/section.tsx';
import { type EditHow, howOf } from '../base/use-edit.ts';
import type { Mentioning } from '../hooks/use-held.ts';
import { ContactSide } from './contact-side.tsx';
import type { ExchangeDraft } from './exchange-form.tsx';
import { firstName, usualChannel } from './known-person.tsx';
import { LogExchange } from './log-exchange.tsx';
import { PersonActs } from './person-acts.tsx';
import { PersonJobs } from './person-jobs.tsx';
import { PersonOccasions } from './person-occasions.tsx';
import { PersonSummary } from './person-summary.tsx';
import { type PromiseActs, Promises } from './promises.tsx';
import { type Beside, Timeline } from './timeline.tsx';

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

/** One person, in full and editable in place. */
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
  /** What reads more of the book: why the person is suggested, what to give, introductions and groups. */
  parts: { why: ReactNode; ideas: ReactNode; introductions: ReactNode; groups: ReactNode };
  /** Where the list is, as it was left. */
  backHref: string;
}) {
  const { contact, exchanges } = shown;
  const name = firstName(contact.name);
  return (
    <article className="onepage" aria-labelledby="person-name">
      <p>
        <a href={backHref}>{i18n.t('contactPage.back')}</a>
      </p>
      <header className="onepage__head">
        <Avatar name={contact.name} />
        <div className="onepage__who">
          <h1 id="person-name" dir="auto">
            {contact.name}
          </h1>
          <p className="soft" dir="auto">
            {[contact.role, contact.company].filter(Boolean).join(' · ') || contact.headline}
          </p>
        </div>
        <PersonActs contact={contact} today={today} actions={actions} counts={countsOf(shown)} />
      </header>
      <PersonSummary shown={shown} today={today} />
      <div className="onepage__body">
        <div className="onepage__main">
          {parts.why}
          <LogExchange
            name={name}
            today={today}
            usual={usualChannel(exchanges)}
            alsoField={alsoField}
            onSave={actions.log}
          />
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
          <div className="card">
            <Promises promises={shown.promises} name={name} today={today} acts={actions} />
          </div>
          <Section title={i18n.t('contactPage.notes')}>
            <AutosaveText
              label={i18n.t('contactPage.notes')}
              hideLabel
              multiline
              value={contact.notes}
              maxLength={TEXT_LIMITS.note}
              placeholder={i18n.t('contactPage.notesHint')}
              onSave={(notes, how) =>
                actions.change(
                  { notes },
                  howOf(how, (shown) => ({ notes: shown })),
                )
              }
            />
          </Section>
          {parts.introductions}
          {parts.groups}
          <PersonJobs
            contact={contact}
            today={today}
            onNewJob={actions.newJob}
            onChange={(positions) => void actions.change({ positions })}
          />
          <PersonOccasions
            occasions={contact.occasions}
            today={today}
            onChange={(occasions) => void actions.change({ occasions })}
          />
        </div>
        <ContactSide
          shown={shown}
          today={today}
          metThrough={metThrough}
          ideas={parts.ideas}
          actions={actions}
        />
      </div>
    </article>
  );
}

function countsOf({ exchanges, promises, profiles, named }: PersonShown) {
  return { exchanges: exchanges.length, promises: promises.length, profiles: profiles.length, ...named };
}
