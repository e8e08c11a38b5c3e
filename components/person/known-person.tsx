import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import {
  type Balance,
  type Contact,
  connectedDay,
  type Exchange,
  type Promised,
} from '../../lib/records/index.ts';
import { type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { ConfirmDialog } from '../base/dialog.tsx';
import { Icon } from '../base/icon.tsx';
import { tagName } from '../base/names.ts';
import { TagField } from '../base/tag-field.tsx';
import { type EditHow, howOf } from '../base/use-edit.ts';
import { connectedText, isolated, lengthText } from '../base/words.ts';
import { CadenceChip } from './cadence-chip.tsx';
import { PageChanges } from './changes.tsx';
import { DetailsForm } from './details-form.tsx';
import type { ExchangeDraft } from './exchange-form.tsx';
import { FoldingSection } from './folding-section.tsx';
import { GiveGet } from './give-get.tsx';
import { LogExchange } from './log-exchange.tsx';
import { type MoreAct, MoreActs } from './more-acts.tsx';
import { type PageNews, useShownNews } from './page-news.ts';
import { NextTime } from './person-about.tsx';
import { PersonChips } from './person-chips.tsx';
import { PersonHead } from './person-head.tsx';
import { type PromiseActs, Promises } from './promises.tsx';
import { ProposedTags } from './proposed-tags.tsx';
import { RestNote } from './rest-note.tsx';
import { TieForm } from './tie-form.tsx';
import { Timeline } from './timeline.tsx';
import { firstName, usualChannel } from './usual.ts';

/** Every act on a known person. Those that answer say whether the book took it. */
export interface PersonActs extends PromiseActs {
  edit: (changes: Partial<Contact>, how?: EditHow<Contact>) => Promise<boolean>;
  /** Like `edit`, without a message for each pause in the typing. */
  editQuietly: (changes: Partial<Contact>, how?: EditHow<Contact>) => Promise<boolean>;
  erase: () => void;
  log: (draft: ExchangeDraft, alsoIds: Id[]) => Promise<boolean>;
  editExchange: (id: Id, draft: ExchangeDraft, how: EditHow<ExchangeDraft>) => Promise<boolean>;
  deleteExchange: (id: Id) => void;
  /** Takes over what is new on the page, or leaves it; either way it is not asked again. */
  answerNews: (news: PageNews, accept: boolean) => void;
}

export interface KnownPersonProps {
  contact: Contact;
  exchanges: Exchange[];
  promises: Promised[];
  balance: Balance;
  /** Measured rhythm in days; null while it is not known. */
  rhythm: number | null;
  news: PageNews;
  labels: readonly { label: string; count: number }[];
  today: Day;
  /** Where the person stands among the suggestions. */
  place: ReactNode;
  /** The field for "met through": it searches the book. */
  metThrough: ReactNode;
  /** Ideas for what to give. */
  ideas: ReactNode;
  /** The person's pages, to split off or to join with another contact. */
  pages: { short: string; view: ReactNode };
  /** Draws a draft of a message to the person. */
  draft: (onClose: () => void) => ReactNode;
  /** Saves the promises and the cadence of this person as a calendar file. */
  onCalendar: () => void;
  /** The field for others who were there. */
  alsoField: Parameters<typeof LogExchange>[0]['alsoField'];
  acts: PersonActs;
}

function tieShort(contact: Contact): string {
  const parts = [contact.relation && tagName('relation', contact.relation), contact.howWeMet];
  return parts.filter(Boolean).join(' · ');
}

/** A person of the book: what to do now comes first, what is known of them follows folded. */
export function KnownPerson(props: KnownPersonProps) {
  const { contact, exchanges, promises, today, acts } = props;
  const news = useShownNews(props.news);
  const [drafting, setDrafting] = useState(false);
  const name = firstName(contact.name);
  return (
    <div className="person">
      <PersonTop {...props} isMore={news.isMore} onMore={news.showAll} />
      <PersonChips contact={contact} labels={props.labels} onChange={acts.edit} />
      <CadenceLine {...props} />
      <PageChanges
        changes={news.shown.changes}
        onAccept={() => acts.answerNews(news.shown, true)}
        onIgnore={() => acts.answerNews(news.shown, false)}
      />
      <LogExchange
        name={name}
        today={today}
        usual={usualChannel(exchanges)}
        alsoField={props.alsoField}
        onSave={acts.log}
      />
      {/* What is worked out, and comes a moment later, stands below the acts: nothing above them moves by itself. */}
      <div className="person__place">{props.place}</div>
      {drafting && <div className="card">{props.draft(() => setDrafting(false))}</div>}
      <Promises promises={promises} name={name} today={today} acts={acts} onCalendar={props.onCalendar} />
      <ProposedTags contact={contact} onAccept={acts.edit} />
      <GiveGet exchanges={exchanges} balance={props.balance} today={today} />
      <section className="stack">
        <h2>{i18n.t('sidebar.lately')}</h2>
        <Timeline
          exchanges={exchanges}
          name={name}
          today={today}
          onEdit={acts.editExchange}
          onDelete={acts.deleteExchange}
        />
      </section>
      <Known {...props} />
      <div className="sidebar__foot">
        <Button
          icon="edit"
          aria-expanded={drafting}
          data-testid="draft-message"
          onClick={() => setDrafting(!drafting)}
        >
          {i18n.t('contactPage.draft')}
        </Button>
        <a
          className="button"
          href={`/dashboard.html#/contact/${contact.id}`}
          target="_blank"
          rel="noreferrer"
          data-testid="whole-page"
        >
          <Icon name="open" />
          {i18n.t('sidebar.wholePage')}
        </a>
      </div>
    </div>
  );
}

/** How often to be in touch, changed where it stands, with when that was and when it would be next. */
function CadenceLine({
  contact,
  exchanges,
  rhythm,
  today,
  acts,
}: Pick<KnownPersonProps, 'contact' | 'exchanges' | 'rhythm' | 'today' | 'acts'>) {
  const last = exchanges.reduce<Day | null>((latest, { on }) => (latest && latest > on ? latest : on), null);
  const said = last
    ? i18n.t('sidebar.lastContact', [distanceInWords(last, today)])
    : connectedText(connectedDay(contact));
  return (
    <div className="person__cadence">
      <CadenceChip value={contact.cadenceDays} onChange={(cadenceDays) => void acts.edit({ cadenceDays })} />
      <span className="faint" data-testid="last-contact">
        {[
          said,
          contact.cadenceDays === null && rhythm !== null && i18n.t('sidebar.rhythm', [lengthText(rhythm)]),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        <NextTime contact={contact} last={last} today={today} />
      </span>
    </div>
  );
}

/** Who it is, or the form in which that is changed; `isMore`: the page says more than what is shown of it. */
function PersonTop({
  contact,
  exchanges,
  today,
  acts,
  isMore,
  onMore,
}: Pick<KnownPersonProps, 'contact' | 'exchanges' | 'today' | 'acts'> & {
  isMore: boolean;
  onMore: () => void;
}) {
  const [editing, setEditing] = useState(false);
  const [erasing, setErasing] = useState(false);
  if (editing)
    return (
      <DetailsForm
        who={contact}
        onCancel={() => setEditing(false)}
        onSave={async ({ name: typed, ...rest }, { shown, onConflict }) => {
          const given = { ...rest, ...(typed ? { name: typed } : {}) };
          const { name: shownName, ...shownRest } = shown;
          const before = { ...shownRest, ...(shownName ? { name: shownName } : {}) };
          if (Object.keys(given).length === 0 || (await acts.edit(given, { shown: before, onConflict })))
            setEditing(false);
        }}
      />
    );
  const rare: MoreAct[] = [
    { id: 'edit-details', icon: 'edit', name: i18n.t('sidebar.details'), act: () => setEditing(true) },
    ...(contact.resting
      ? []
      : [
          {
            id: 'rest',
            icon: 'rest' as const,
            name: i18n.t('sidebar.rest'),
            act: () => void acts.edit({ resting: true }),
          },
        ]),
    {
      id: 'erase',
      icon: 'remove',
      name: i18n.t('sidebar.erase'),
      danger: true,
      act: () => setErasing(true),
    },
  ];
  return (
    <div className="person__top">
      <PersonHead who={contact}>
        <RestNote
          contact={contact}
          today={today}
          onWake={() => void acts.edit({ resting: false, snoozedUntil: null })}
        />
      </PersonHead>
      <div className="person__acts">
        <MoreActs label={i18n.t('contactPage.moreAbout', [isolated(contact.name)])} acts={rare} />
        <span role="status">
          {isMore && (
            <IconButton
              small
              icon="other"
              label={i18n.t('sidebar.changesTitle')}
              data-testid="late-news"
              onClick={onMore}
            />
          )}
        </span>
      </div>
      <ConfirmDialog
        open={erasing}
        title={i18n.t('sidebar.eraseTitle', [isolated(contact.name)])}
        actLabel={i18n.t('sidebar.eraseAct')}
        onClose={() => setErasing(false)}
        onConfirm={() => {
          setErasing(false);
          acts.erase();
        }}
      >
        <p>{i18n.t('sidebar.eraseWhat', exchanges.length)}</p>
      </ConfirmDialog>
    </div>
  );
}

/** What is known, a fold each: the notes and the log are open. */
function Known({ contact, today, metThrough, ideas, pages, acts }: KnownPersonProps) {
  return (
    <>
      <FoldingSection title={i18n.t('sidebar.notes')} open testId="section-notes">
        <AutosaveText
          label={i18n.t('sidebar.notes')}
          hideLabel
          multiline
          value={contact.notes}
          maxLength={TEXT_LIMITS.note}
          placeholder={i18n.t('sidebar.notesExample')}
          testId="notes"
          onSave={(notes, how) =>
            acts.editQuietly(
              { notes },
              howOf(how, (text) => ({ notes: text })),
            )
          }
        />
      </FoldingSection>
      <GiveAndAsk contact={contact} ideas={ideas} acts={acts} />
      <FoldingSection
        title={i18n.t('sidebar.tie')}
        summary={tieShort(contact) || i18n.t('sidebar.tieEmpty')}
        testId="section-tie"
      >
        <TieForm contact={contact} today={today} metThrough={metThrough} onChange={acts.edit} />
      </FoldingSection>
      <FoldingSection
        title={i18n.t('sidebar.pages')}
        summary={pages.short || i18n.t('sidebar.pagesEmpty')}
        testId="section-pages"
      >
        {pages.view}
      </FoldingSection>
    </>
  );
}

function GiveAndAsk({ contact, ideas, acts }: Pick<KnownPersonProps, 'contact' | 'ideas' | 'acts'>) {
  return (
    <FoldingSection
      title={i18n.t('sidebar.giveAndAsk')}
      summary={[...contact.offers, ...contact.needs].join(' · ') || i18n.t('sidebar.giveEmpty')}
      testId="section-give"
    >
      <div className="stack">
        <TagField
          label={i18n.t('sidebar.offers')}
          values={contact.offers}
          known={[]}
          limit={TEXT_LIMITS.line}
          placeholder={i18n.t('sidebar.offersExample')}
          testId="offers"
          onChange={(offers) => void acts.edit({ offers })}
        />
        <TagField
          label={i18n.t('sidebar.needs')}
          values={contact.needs}
          known={[]}
          limit={TEXT_LIMITS.line}
          placeholder={i18n.t('sidebar.needsExample')}
          testId="needs"
          onChange={(needs) => void acts.edit({ needs })}
        />
        {ideas}
      </div>
    </FoldingSection>
  );
}
