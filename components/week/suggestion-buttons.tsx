import { useState } from 'react';
import { i18n } from '#i18n';
import type { SuggestionRow } from '../../lib/store/index.ts';
import { CHANNELS, type Channel } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { channelName, isolated } from '../base/words.ts';
import { promiseIn } from './promised.ts';
import { ACT_KEYS, type CardProps, ONE_STEP, type Panel } from './suggestion-acts.ts';

/** What the calm lines of the popup offer: the one act that is done most. */
export function Tick({ row, acts }: Pick<CardProps, 'row' | 'acts'>) {
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

/** The acts of a line: one leads, the rarer ones lie behind the three dots. */
export function Acts({ row, current, panel, acts, wide, onPanel, onCurrent }: CardProps) {
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
export function More({ row, panel, acts, wide, onPanel }: CardProps) {
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
