import { lazy, type Ref, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import { CHANNELS, type Channel, type Id } from '../../lib/words/index.ts';
import { Avatar } from '../base/avatar.tsx';
import { Button } from '../base/button.tsx';
import { Chip } from '../base/chip.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { channelName, codeText, isolated, reasonText } from '../base/words.ts';
import type { ExchangeDraft } from '../person/exchange-form.tsx';
import { SnoozeChoice } from './snooze-choice.tsx';

const LogPanel = lazy(() => import('./log-panel.tsx'));
const DraftPanel = lazy(async () => ({ default: (await import('../person/draft-panel.tsx')).DraftPanel }));

/** What can be done with a suggestion, and the letter that does it. */
export const ACT_KEYS = { log: 'L', snooze: 'S', rest: 'R', draft: 'D', open: 'O', why: 'W' } as const;
export type Panel = 'log' | 'snooze' | 'draft' | 'why' | null;

export interface SuggestionActs {
  log: (row: SuggestionRow, channel: Channel) => void;
  /** Logs a whole entry, with others who were there. */
  logEntry: (row: SuggestionRow, entry: ExchangeDraft, alsoIds: Id[]) => Promise<void>;
  snooze: (row: SuggestionRow, until: Day) => void;
  rest: (row: SuggestionRow) => void;
  open: (row: SuggestionRow) => void;
}

/** The channel that one press logs; the others stand in the list beside it. */
export const ONE_STEP: Channel = 'message';
const REASONS_SHOWN = 2;

/** One person to reconnect with. The current one shows its acts; the others stay calm. */
export function SuggestionCard({
  row,
  current,
  panel,
  today,
  acts,
  buttonRef,
  onCurrent,
  onPanel,
}: {
  row: SuggestionRow;
  current: boolean;
  panel: Panel;
  today: Day;
  acts: SuggestionActs;
  buttonRef: Ref<HTMLButtonElement>;
  onCurrent: () => void;
  onPanel: (panel: Panel) => void;
}) {
  const work = [row.role, row.company].filter(Boolean).join(' · ');
  const last = row.lastOn
    ? i18n.t('sidebar.lastContact', [distanceInWords(row.lastOn, today)])
    : i18n.t('popup.neverInTouch');
  return (
    <li className={current ? 'suggestion suggestion--current' : 'suggestion'} data-testid="suggestion">
      <button
        ref={buttonRef}
        type="button"
        className="suggestion__main"
        aria-expanded={current}
        tabIndex={current ? 0 : -1}
        onClick={onCurrent}
        onFocus={onCurrent}
      >
        <Avatar name={row.name} />
        <span className="suggestion__text">
          <span className="suggestion__head">
            <span className="suggestion__name">{row.name}</span>
            {work && <span className="faint suggestion__work">{work}</span>}
          </span>
          {row.reasons.slice(0, current ? REASONS_SHOWN : 1).map((reason) => (
            <span key={reason.code} className="suggestion__reason" data-testid="reason">
              {reasonText(reason, today)}
            </span>
          ))}
          <span className="faint">
            {/* How likely an answer is, nothing tells but exchanges. */}
            {row.lastOn ? `${last} · ${codeText(`likelihood.${row.likelihood}`)}` : last}
          </span>
        </span>
      </button>
      {current && (
        <div className="suggestion__acts">
          <LogButtons
            row={row}
            onLog={(channel) => acts.log(row, channel)}
            onDetails={() => onPanel(panel === 'log' ? null : 'log')}
          />
          <Button
            small
            icon="clock"
            shownKey={ACT_KEYS.snooze}
            aria-expanded={panel === 'snooze'}
            data-testid="suggestion-snooze"
            onClick={() => onPanel(panel === 'snooze' ? null : 'snooze')}
          >
            {i18n.t('popup.snooze')}
          </Button>
          <Button
            small
            icon="rest"
            shownKey={ACT_KEYS.rest}
            title={i18n.t('sidebar.rest')}
            data-testid="suggestion-rest"
            onClick={() => acts.rest(row)}
          >
            {i18n.t('popup.rest')}
          </Button>
          <Button
            small
            icon="edit"
            shownKey={ACT_KEYS.draft}
            aria-expanded={panel === 'draft'}
            data-testid="suggestion-draft"
            onClick={() => onPanel(panel === 'draft' ? null : 'draft')}
          >
            {i18n.t('popup.draft')}
          </Button>
          <Button
            small
            icon="open"
            shownKey={ACT_KEYS.open}
            data-testid="suggestion-open"
            onClick={() => acts.open(row)}
          >
            {row.url ? i18n.t('popup.open') : i18n.t('popup.openInBook')}
          </Button>
          <Button
            small
            kind="quiet"
            shownKey={ACT_KEYS.why}
            aria-expanded={panel === 'why'}
            data-testid="suggestion-why"
            onClick={() => onPanel(panel === 'why' ? null : 'why')}
          >
            {i18n.t('popup.why')}
          </Button>
        </div>
      )}
      {current && panel === 'log' && (
        <Suspense>
          <LogPanel
            row={row}
            today={today}
            onSave={(entry, alsoIds) => acts.logEntry(row, entry, alsoIds)}
            onCancel={() => onPanel(null)}
          />
        </Suspense>
      )}
      {current && panel === 'snooze' && (
        <SnoozeChoice
          today={today}
          onSnooze={(until) => acts.snooze(row, until)}
          onCancel={() => onPanel(null)}
        />
      )}
      {current && panel === 'draft' && (
        <Suspense>
          <DraftPanel
            contactId={row.contactId}
            name={row.name}
            shelf={row.shelf}
            today={today}
            onClose={() => onPanel(null)}
          />
        </Suspense>
      )}
      {current && panel === 'why' && <Why row={row} today={today} />}
    </li>
  );
}

/** The value of the line in the list that opens the whole entry. */
const DETAILS = 'details';

/** Log in one step: the button logs a message today, the list beside it any other way of being in touch. */
function LogButtons({
  row,
  onLog,
  onDetails,
}: {
  row: SuggestionRow;
  onLog: (channel: Channel) => void;
  onDetails: () => void;
}) {
  const [chosen, setChosen] = useState('');
  return (
    <span className="split">
      <Button
        small
        kind="primary"
        icon="check"
        shownKey={ACT_KEYS.log}
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
        <option value="">…</option>
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
  return (
    <div className="why">
      <span>
        <Chip kind="accent">{codeText(`shelf.${row.shelf}`)}</Chip>
      </span>
      {row.byChance && <p>{i18n.t('popup.byChance')}</p>}
      {row.reasons.slice(REASONS_SHOWN).map((reason) => (
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
