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
import { CHANNELS, type Channel, type Id, TEXT_LIMITS, type Warmth } from '../../lib/words/index.ts';
import { AutosaveText } from '../base/autosave.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { cadenceName } from '../base/cadence-names.ts';
import { ConfirmDialog } from '../base/dialog.tsx';
import { tagName } from '../base/names.ts';
import { TagField } from '../base/tag-field.tsx';
import { type EditHow, howOf } from '../base/use-edit.ts';
import { isolated } from '../base/words.ts';
import { BalanceLine } from './balance-line.tsx';
import { PageChanges } from './changes.tsx';
import { DetailsForm } from './details-form.tsx';
import type { ExchangeDraft } from './exchange-form.tsx';
import { FoldingSection } from './folding-section.tsx';
import { LogExchange } from './log-exchange.tsx';
import { type PageNews, useShownNews } from './page-news.ts';
import { PersonHead } from './person-head.tsx';
import { type PromiseActs, Promises } from './promises.tsx';
import { ProposedTags } from './proposed-tags.tsx';
import { RestNote } from './rest-note.tsx';
import { TagsForm } from './tags-form.tsx';
import { TieForm } from './tie-form.tsx';
import { Timeline } from './timeline.tsx';

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
  warmth: Warmth | null;
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

/** The channel used most with this person; a meeting for somebody new. */
export function usualChannel(exchanges: Pick<Exchange, 'channel'>[]): Channel {
  const counts = new Map<Channel, number>();
  for (const { channel } of exchanges) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  let usual: Channel = 'met';
  for (const channel of CHANNELS) if ((counts.get(channel) ?? 0) > (counts.get(usual) ?? 0)) usual = channel;
  return usual;
}

/** As people speak of each other. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name;

function tagsShort(contact: Contact): string {
  const names = [
    contact.function && tagName('function', contact.function),
    contact.seniority && tagName('seniority', contact.seniority),
    contact.industry && tagName('industry', contact.industry),
    ...contact.labels,
  ];
  return names.filter(Boolean).join(' · ');
}

function tieShort(contact: Contact): string {
  const parts = [
    contact.relation && tagName('relation', contact.relation),
    contact.howWeMet,
    contact.cadenceDays && cadenceName(contact.cadenceDays),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** A person of the book: what to do now comes first, what is known of them follows folded. */
export function KnownPerson(props: KnownPersonProps) {
  const { contact, exchanges, promises, today, acts } = props;
  const news = useShownNews(props.news);
  const name = firstName(contact.name);
  const lastOn = exchanges.reduce<Day | null>(
    (last, { on }) => (last === null || on > last ? on : last),
    null,
  );
  return (
    <div className="stack person">
      <PersonTop contact={contact} today={today} acts={acts} isMore={news.isMore} onMore={news.showAll} />
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
      <BalanceLine
        balance={props.balance}
        lastOn={lastOn}
        rhythm={props.rhythm}
        warmth={props.warmth}
        connectedOn={connectedDay(contact)}
        today={today}
      />
      <div className="person__place">{props.place}</div>
      <ProposedTags contact={contact} onAccept={acts.edit} />
      <DraftAct draft={props.draft} />
      <Promises promises={promises} name={name} today={today} acts={acts} onCalendar={props.onCalendar} />
      <Known {...props} />
      <PersonEnd contact={contact} exchanges={exchanges.length} acts={acts} />
    </div>
  );
}

/** Who it is, or the form in which that is changed; `isMore`: the page says more than what is shown of it. */
function PersonTop({
  contact,
  today,
  acts,
  isMore,
  onMore,
}: Pick<KnownPersonProps, 'contact' | 'today' | 'acts'> & { isMore: boolean; onMore: () => void }) {
  const [editing, setEditing] = useState(false);
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
        <IconButton small icon="edit" label={i18n.t('sidebar.details')} onClick={() => setEditing(true)} />
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
    </div>
  );
}

/** The button that opens a draft of a message, and the draft. */
function DraftAct({ draft }: Pick<KnownPersonProps, 'draft'>) {
  const [drafting, setDrafting] = useState(false);
  return (
    <div className="stack">
      <div className="row">
        <Button
          small
          icon="edit"
          aria-expanded={drafting}
          data-testid="draft-message"
          onClick={() => setDrafting(!drafting)}
        >
          {i18n.t('sidebar.draft')}
        </Button>
      </div>
      {drafting && draft(() => setDrafting(false))}
    </div>
  );
}

/** What is known, a fold each: the notes and the log are open. */
function Known({ contact, exchanges, labels, today, metThrough, ideas, pages, acts }: KnownPersonProps) {
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
      <FoldingSection title={i18n.t('sidebar.timeline')} open testId="section-timeline">
        <Timeline
          exchanges={exchanges}
          name={firstName(contact.name)}
          today={today}
          onEdit={acts.editExchange}
          onDelete={acts.deleteExchange}
        />
      </FoldingSection>
      <FoldingSection
        title={i18n.t('sidebar.tags')}
        summary={tagsShort(contact) || i18n.t('sidebar.tagsEmpty')}
        testId="section-tags"
      >
        <TagsForm tags={contact} labels={labels} onChange={acts.edit} />
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

/** The acts that are seldom wanted, and the way to the whole page. */
function PersonEnd({
  contact,
  exchanges,
  acts,
}: Pick<KnownPersonProps, 'contact' | 'acts'> & {
  /** How many go with the person. */
  exchanges: number;
}) {
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <div className="row person__end">
        {!contact.resting && (
          <Button kind="quiet" small icon="rest" onClick={() => void acts.edit({ resting: true })}>
            {i18n.t('sidebar.rest')}
          </Button>
        )}
        <Button kind="quiet" small icon="remove" data-testid="erase" onClick={() => setErasing(true)}>
          {i18n.t('sidebar.erase')}
        </Button>
        <a href={`/dashboard.html#/contact/${contact.id}`} target="_blank" rel="noreferrer">
          {i18n.t('popup.openInBook')}
        </a>
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
        <p>{i18n.t('sidebar.eraseWhat', exchanges)}</p>
      </ConfirmDialog>
    </>
  );
}
