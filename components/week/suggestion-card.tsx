import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import { CHANNELS, type Channel, type Id, type Shelf } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { channelName, codeText, isolated, reasonText } from '../base/words.ts';
import type { ExchangeDraft } from '../person/exchange-form.tsx';
import { promiseIn } from './promised.ts';
import { SnoozeChoice } from './snooze-choice.tsx';
import type { AskedKept } from './use-suggestion-acts.ts';

const LogPanel = lazy(() => import('./log-panel.tsx'));
const DraftPanel = lazy(async () => ({ default: (await import('../person/draft-panel.tsx')).DraftPanel }));

/** What can be done with a suggestion, and the letter that does it. */
export const ACT_KEYS = {
  log: 'L',
  kept: 'P',
  draft: 'D',
  snooze: 'S',
  nextWeek: 'N',
  rest: 'R',
  open: 'O',
  why: 'W',
} as const;
export type Panel = 'log' | 'snooze' | 'draft' | 'why' | 'more' | null;

export interface SuggestionActs {
  log: (row: SuggestionRow, channel: Channel) => void;
  /** Logs a whole entry, with others who were there. */
  logEntry: (row: SuggestionRow, entry: ExchangeDraft, alsoIds: Id[]) => Promise<void>;
  /** The promise that the suggestion is about was kept. */
  kept: (row: SuggestionRow) => void;
  /** Whether what was logged kept the promise. */
  answer: (asked: AskedKept, kept: boolean) => void;
  snooze: (row: SuggestionRow, until: Day) => void;
  nextWeek: (row: SuggestionRow) => void;
  rest: (row: SuggestionRow) => void;
  open: (row: SuggestionRow) => void;
}

/** The channel that one press logs; the others stand in the list beside it. */
export const ONE_STEP: Channel = 'message';
const REASONS_SHOWN = 2;

/** Why somebody is there, as a mark before the words. */
const SHELF_ICONS: Record<Shelf, IconName> = {
  promise: 'promise',
  'reply-owed': 'message',
  'keep-in-touch': 'clock',
  new: 'sprout',
  dormant: 'rings',
  occasion: 'event',
  'get-to-know': 'people',
};

interface CardProps {
  row: SuggestionRow;
  current: boolean;
  panel: Panel;
  asked: AskedKept | null;
  today: Day;
  acts: SuggestionActs;
  wide: boolean;
  /** Told of what takes the focus in this row. */
  placeRef: (element: HTMLElement | null) => void;
  onCurrent: () => void;
  onPanel: (panel: Panel) => void;
}

/**
 * One person to reconnect with. In the popup the current one shows its acts and the others one tick; on a page (`wide`)
 * every line has them at its end, with one reason.
 */
export function SuggestionCard(props: CardProps) {
  const { row, current, asked, wide, acts, onPanel } = props;
  const name = current ? 'suggestion suggestion--current acting' : 'suggestion';
  return (
    <li className={name} data-testid="suggestion">
      <div className="suggestion__line">
        <Who {...props} />
        {wide && !asked && <Acts {...props} />}
        {!wide && !current && <Tick row={row} acts={acts} />}
      </div>
      {!wide && current && !asked && <Acts {...props} />}
      {asked ? (
        <WasItKept asked={asked} onAnswer={(kept) => acts.answer(asked, kept)} />
      ) : (
        <OpenPanel {...props} onClose={() => onPanel(null)} />
      )}
    </li>
  );
}

/** The face, the name with the work, and why. */
function Who({ row, current, today, wide, placeRef, onCurrent }: CardProps) {
  const work = [row.role, row.company].filter(Boolean).join(' · ');
  const reasons = row.reasons.slice(0, current && !wide ? REASONS_SHOWN : 1);
  const said = (title: ReactNode) => (
    <>
      <Avatar name={row.name} />
      <span className="suggestion__text">
        <span className="suggestion__head">
          {title}
          {work && <span className="suggestion__work cut">{work}</span>}
          {row.byChance && (
            <span
              className="chip suggestion__chance"
              title={i18n.t('popup.byChance')}
              data-testid="by-chance"
            >
              {i18n.t('popup.chance')}
            </span>
          )}
        </span>
        {reasons.map((reason) => (
          <span key={reason.code} className="suggestion__reason">
            {wide && <Icon name={SHELF_ICONS[row.shelf] ?? 'clock'} />}
            <span data-testid="reason">{reasonText(reason, today)}</span>
          </span>
        ))}
      </span>
    </>
  );
  if (wide)
    return (
      <div className="suggestion__main">
        {said(
          <a
            ref={placeRef}
            className="suggestion__name"
            href={`#/contact/${row.contactId}`}
            onFocus={onCurrent}
          >
            {row.name}
          </a>,
        )}
      </div>
    );
  return (
    <button
      ref={placeRef}
      type="button"
      className="suggestion__main"
      aria-expanded={current}
      tabIndex={current ? 0 : -1}
      onClick={onCurrent}
      onFocus={onCurrent}
    >
      {said(<span className="suggestion__name">{row.name}</span>)}
    </button>
  );
}

/** What the calm lines of the popup offer: the one act that is done most. */
function Tick({ row, acts }: Pick<CardProps, 'row' | 'acts'>) {
  const promised = promiseIn(row) !== null;
  const act = promised ? i18n.t('popup.kept') : i18n.t('popup.logMessage');
  return (
    <IconButton
      small
      icon="check"
      // The list is one stop of Tab; its keys do the same.
      tabIndex={-1}
      label={`${act}: ${isolated(row.name)}`}
      data-testid="suggestion-tick"
      onClick={() => (promised ? acts.kept(row) : acts.log(row, ONE_STEP))}
    />
  );
}

function Acts({ row, current, panel, acts, wide, onPanel, onCurrent }: CardProps) {
  const promised = promiseIn(row) !== null;
  const toggle = (to: Panel) => onPanel(panel === to ? null : to);
  // In the popup only the current line has acts, and they are told apart by themselves.
  const named = (text: string) => (wide ? `${text}: ${isolated(row.name)}` : undefined);
  const soft = wide ? 'ghost' : 'plain';
  // One primary act a view: that of the line one is at.
  const main = current ? 'primary' : soft;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus within makes the line the current one
    <div className="suggestion__acts" onFocus={onCurrent}>
      {promised && (
        <Button
          small
          kind={main}
          icon="check"
          aria-keyshortcuts={ACT_KEYS.kept}
          aria-label={named(i18n.t('popup.kept'))}
          data-testid="suggestion-kept"
          onClick={() => acts.kept(row)}
        >
          {i18n.t('popup.kept')}
        </Button>
      )}
      {!promised && (
        <LogButtons
          row={row}
          kind={main}
          label={named(i18n.t('popup.log'))}
          onLog={(channel) => acts.log(row, channel)}
          onDetails={() => toggle('log')}
        />
      )}
      <Button
        small
        kind={soft}
        icon="edit"
        aria-keyshortcuts={ACT_KEYS.draft}
        aria-label={named(i18n.t('popup.draft'))}
        aria-expanded={panel === 'draft'}
        data-testid="suggestion-draft"
        onClick={() => toggle('draft')}
      >
        {i18n.t('popup.draft')}
      </Button>
      {!wide && <SnoozeButton kind={soft} open={panel === 'snooze'} onPress={() => toggle('snooze')} />}
      <IconButton
        small
        icon="more"
        label={`${i18n.t('popup.more')}: ${isolated(row.name)}`}
        aria-expanded={panel === 'more' || panel === 'why'}
        data-testid="suggestion-more"
        onClick={() => toggle('more')}
      />
    </div>
  );
}

function SnoozeButton({
  kind,
  open,
  onPress,
}: {
  kind: 'ghost' | 'plain';
  open: boolean;
  onPress: () => void;
}) {
  return (
    <Button
      small
      kind={kind}
      icon="clock"
      aria-keyshortcuts={ACT_KEYS.snooze}
      aria-expanded={open}
      data-testid="suggestion-snooze"
      onClick={onPress}
    >
      {i18n.t('popup.snooze')}
    </Button>
  );
}

/** What is done more seldom, behind the three dots. */
function More({ row, panel, acts, wide, onPanel }: CardProps) {
  const items = [
    {
      id: 'next-week',
      key: ACT_KEYS.nextWeek,
      icon: 'week',
      text: i18n.t('popup.nextWeek'),
      act: acts.nextWeek,
    },
    { id: 'rest', key: ACT_KEYS.rest, icon: 'rest', text: i18n.t('sidebar.rest'), act: acts.rest },
    {
      id: 'open',
      key: ACT_KEYS.open,
      icon: 'open',
      text: row.url ? i18n.t('popup.open') : i18n.t('popup.openInBook'),
      act: acts.open,
    },
  ] as const;
  return (
    <div className="suggestion__more">
      {promiseIn(row) && (
        <LogButtons
          row={row}
          kind="plain"
          label={undefined}
          onLog={(channel) => acts.log(row, channel)}
          onDetails={() => onPanel('log')}
        />
      )}
      {wide && <SnoozeButton kind="plain" open={false} onPress={() => onPanel('snooze')} />}
      {items.map(({ id, key, icon, text, act }) => (
        <Button
          key={id}
          small
          icon={icon}
          aria-keyshortcuts={key}
          data-testid={`suggestion-${id}`}
          onClick={() => act(row)}
        >
          {text}
        </Button>
      ))}
      <Button
        small
        kind="quiet"
        aria-keyshortcuts={ACT_KEYS.why}
        aria-expanded={panel === 'why'}
        data-testid="suggestion-why"
        onClick={() => onPanel(panel === 'why' ? 'more' : 'why')}
      >
        {i18n.t('popup.why')}
      </Button>
    </div>
  );
}

function OpenPanel(props: CardProps & { onClose: () => void }) {
  const { row, panel, today, acts, onClose } = props;
  switch (panel) {
    case 'log':
      return (
        <Suspense>
          <LogPanel
            row={row}
            today={today}
            onSave={(entry, alsoIds) => acts.logEntry(row, entry, alsoIds)}
            onCancel={onClose}
          />
        </Suspense>
      );
    case 'snooze':
      return <SnoozeChoice today={today} onSnooze={(until) => acts.snooze(row, until)} onCancel={onClose} />;
    case 'draft':
      return (
        <Suspense>
          <DraftPanel
            contactId={row.contactId}
            name={row.name}
            shelf={row.shelf}
            today={today}
            onClose={onClose}
          />
        </Suspense>
      );
    case 'more':
      return <More {...props} />;
    case 'why':
      return (
        <>
          <More {...props} />
          <Why row={row} today={today} />
        </>
      );
    case null:
      return null;
  }
}

/** Something was logged with somebody to whom, or by whom, something is promised. */
function WasItKept({ asked, onAnswer }: { asked: AskedKept; onAnswer: (kept: boolean) => void }) {
  const yes = useRef<HTMLButtonElement>(null);
  // The button that logged is gone, and the focus with it: what is asked has it next.
  useEffect(() => yes.current?.focus(), []);
  return (
    <fieldset className="suggestion__asked">
      <legend>
        {i18n.t('popup.didThisKeep')} <span className="soft">{isolated(asked.text)}</span>
      </legend>
      <div className="row">
        <Button
          small
          kind="primary"
          icon="check"
          ref={yes}
          data-testid="kept-yes"
          onClick={() => onAnswer(true)}
        >
          {i18n.t('popup.keptYes')}
        </Button>
        <Button small data-testid="kept-no" onClick={() => onAnswer(false)}>
          {i18n.t('popup.keptNo')}
        </Button>
      </div>
    </fieldset>
  );
}

/** The value of the line in the list that opens the whole entry. */
const DETAILS = 'details';

/** Log in one step: the button logs a message today, the list beside it any other way of being in touch. */
function LogButtons({
  row,
  kind,
  label,
  onLog,
  onDetails,
}: {
  row: SuggestionRow;
  kind: 'primary' | 'plain' | 'ghost';
  label: string | undefined;
  onLog: (channel: Channel) => void;
  onDetails: () => void;
}) {
  const [chosen, setChosen] = useState('');
  return (
    <span className={`split split--${kind}`}>
      <Button
        small
        kind={kind}
        icon="check"
        aria-keyshortcuts={ACT_KEYS.log}
        aria-label={label}
        title={`${i18n.t('popup.logMessage')} · Shift+${ACT_KEYS.log}: ${i18n.t('popup.logDetails')}`}
        data-testid="suggestion-log"
        onClick={() => onLog(ONE_STEP)}
      >
        {i18n.t('popup.log')}
      </Button>
      <select
        aria-label={i18n.t('popup.logOther', [isolated(row.name)])}
        data-testid="suggestion-log-other"
        value={chosen}
        onChange={(event) => {
          const channel = CHANNELS.find((id) => id === event.target.value);
          setChosen('');
          if (channel) onLog(channel);
          else if (event.target.value === DETAILS) onDetails();
        }}
      >
        <option value="">▾</option>
        {CHANNELS.filter((id) => id !== ONE_STEP).map((id) => (
          <option key={id} value={id}>
            {channelName(id)}
          </option>
        ))}
        <option value={DETAILS}>{i18n.t('popup.logDetails')}</option>
      </select>
    </span>
  );
}

/** What the card does not say already: further reasons, and everything that moved the score, in words. */
function Why({ row, today }: { row: SuggestionRow; today: Day }) {
  const last = row.lastOn
    ? i18n.t('sidebar.lastContact', [distanceInWords(row.lastOn, today)])
    : i18n.t('popup.neverInTouch');
  return (
    <div className="why">
      <span>
        <Chip kind="accent">{codeText(`shelf.${row.shelf}`)}</Chip>
      </span>
      {/* How likely an answer is, nothing tells but exchanges. */}
      <p>{row.lastOn ? `${last} · ${codeText(`likelihood.${row.likelihood}`)}` : last}</p>
      {row.byChance && <p>{i18n.t('popup.byChance')}</p>}
      {row.reasons.slice(1).map((reason) => (
        <p key={reason.code}>{reasonText(reason, today)}</p>
      ))}
      <ul aria-label={i18n.t('popup.why')}>
        {(row.why ?? []).map(({ code, params, effect }) => (
          <li key={code} className="why__part">
            <span>{codeText(`why.${code}`, params)}</span>
            <span className="faint">{codeText(`effect.${effect}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
