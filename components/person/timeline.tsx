import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Exchange } from '../../lib/records/index.ts';
import { CHANNELS, channelIcon, type Help, type Id } from '../../lib/words/index.ts';
import { BoardKey } from '../base/board-plot.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import type { EditHow } from '../base/use-edit.ts';
import { channelName, codeText, dayText, helpName, isolated, listText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { type ExchangeDraft, ExchangeForm } from './exchange-form.tsx';
import { PickChip } from './pick-chip.tsx';

/** The latest, a line each; what is older lies folded, a line a year. */
const SHOWN_AT_FIRST = 6;

const helpsText = (helps: Help[]) =>
  listText(helps.map((help) => helpName(help).toLocaleLowerCase(textLanguage())));

/** Something of the same days that is no exchange: a meeting, a promise, an introduction. */
export interface Beside {
  key: string;
  on: Day;
  icon: IconName;
  text: string;
  /** What was said of it. */
  more: string | null;
  /** Where it stands in full. */
  href: string | null;
}

function When({ on, today }: { on: Day; today: Day }) {
  return (
    <time className="timeline__when" dateTime={on} title={distanceInWords(on, today)}>
      {dayText(on, today)}
    </time>
  );
}

function BesideLine({ beside, today }: { beside: Beside; today: Day }) {
  const { on, icon, text, more, href } = beside;
  return (
    <>
      <When on={on} today={today} />
      <span className="timeline__icon">
        <Icon name={icon} />
      </span>
      <div className="timeline__body">
        <strong dir="auto">{href ? <a href={href}>{text}</a> : text}</strong>{' '}
        {more && (
          <span className="timeline__note" dir="auto">
            {more}
          </span>
        )}
      </div>
    </>
  );
}

function Entry({
  exchange,
  about,
  name,
  today,
  onEdit,
  onDelete,
}: {
  exchange: Exchange;
  about: Beside | null;
  name: string;
  today: Day;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { given, received, reachedOut } = exchange;
  const title = `${channelName(exchange.channel)}, ${dayText(exchange.on, today)}`;
  return (
    <>
      <When on={exchange.on} today={today} />
      <span className="timeline__icon">
        <Icon name={channelIcon(exchange.channel)} />
      </span>
      <div className="timeline__body">
        <strong>{channelName(exchange.channel)}</strong>{' '}
        {about && <span dir="auto">{about.href ? <a href={about.href}>{about.text}</a> : about.text}</span>}{' '}
        {exchange.note && (
          <span className="timeline__note" dir="auto">
            {exchange.note}
          </span>
        )}
        <p className="timeline__helps">
          {given.length > 0 && <BoardKey kind="above">{i18n.t('log.gave', [helpsText(given)])}</BoardKey>}
          {received.length > 0 && (
            <BoardKey kind="below">{i18n.t('log.got', [helpsText(received)])}</BoardKey>
          )}
          {reachedOut === 'me' && <span>{i18n.t('log.youReachedOut')}</span>}
          {reachedOut === 'them' && <span>{i18n.t('log.theyReachedOut', [isolated(name)])}</span>}
        </p>
      </div>
      <div className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('log.editEntry', [title])} onClick={onEdit} />
        <IconButton small icon="remove" label={i18n.t('log.deleteEntry', [title])} onClick={onDelete} />
      </div>
    </>
  );
}

const keyOf = (entry: Exchange | Beside) => ('key' in entry ? entry.key : entry.id);
const yearOf = ({ on }: { on: Day }) => on.slice(0, 4);

/** Parts of the log that can be looked at by themselves. */
const ONLY = ['contact', 'help', 'beside'] as const;
type Only = (typeof ONLY)[number];

function isOf(only: Only, entry: Exchange | Beside): boolean {
  if ('key' in entry) return only === 'beside';
  return only === 'contact' || (only === 'help' && entry.given.length + entry.received.length > 0);
}

/** "Met 4, E-mail 5": how often by which channel, the usual first. */
function channelsText(entries: readonly (Exchange | Beside)[]): string {
  const counts = CHANNELS.map((channel) => ({
    channel,
    count: entries.filter((entry) => !('key' in entry) && entry.channel === channel).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ channel, count }) => `${channelName(channel)} ${count.toLocaleString(textLanguage())}`)
    .join(', ');
}

const NOTHING_BESIDE: readonly Beside[] = [];

/**
 * The log of one person, newest first, with what else there was in those days. What wrote an entry of the log itself (by
 * its `togetherId`, which is then its `key`) stands in that entry.
 */
export function Timeline({
  exchanges,
  beside = NOTHING_BESIDE,
  name,
  today,
  onEdit,
  onDelete,
}: {
  exchanges: Exchange[];
  beside?: readonly Beside[];
  /** First name, as people speak of each other. */
  name: string;
  today: Day;
  /** True when it is in the book. */
  onEdit: (id: Id, draft: ExchangeDraft, how: EditHow<ExchangeDraft>) => Promise<boolean>;
  onDelete: (id: Id) => void;
}) {
  const [editing, setEditing] = useState<Id | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [only, setOnly] = useState<Only | null>(null);
  const aboutEntry = new Map(beside.map((one) => [one.key, one]));
  const written = new Set(exchanges.map(({ togetherId }) => togetherId));
  const newest: (Exchange | Beside)[] = [...exchanges, ...beside.filter(({ key }) => !written.has(key))]
    .filter((entry) => only === null || isOf(only, entry))
    .sort((a, b) => (a.on === b.on ? (keyOf(a) < keyOf(b) ? 1 : -1) : a.on < b.on ? 1 : -1));
  const older = newest.slice(SHOWN_AT_FIRST);
  const years = [...new Set(older.map(yearOf))];
  const gone = editing !== null && !exchanges.some(({ id }) => id === editing);
  const line = (entry: Exchange | Beside) =>
    'key' in entry ? (
      <li key={entry.key} data-testid="beside">
        <BesideLine beside={entry} today={today} />
      </li>
    ) : (
      <li key={entry.id} data-testid="exchange">
        {editing === entry.id ? (
          <ExchangeForm
            draft={entry}
            today={today}
            label={i18n.t('log.editTitle')}
            onCancel={() => setEditing(null)}
            onSave={async (draft, how) => {
              if (await onEdit(entry.id, draft, how)) setEditing(null);
            }}
          />
        ) : (
          <Entry
            exchange={entry}
            about={aboutEntry.get(entry.togetherId ?? '') ?? null}
            name={name}
            today={today}
            onEdit={() => setEditing(entry.id)}
            onDelete={() => onDelete(entry.id)}
          />
        )}
      </li>
    );
  return (
    <WordsKept gone={gone} why={i18n.t('conflict.entryGone')}>
      {exchanges.length + beside.length > SHOWN_AT_FIRST && (
        <div className="timeline__only">
          <PickChip<Only>
            label={i18n.t('timeline.only')}
            value={only}
            none={i18n.t('timeline.everything')}
            options={ONLY.map((id) => ({ id, name: codeText(`timeline.kind.${id}`) }))}
            testId="timeline-only"
            onChange={setOnly}
          />
        </div>
      )}
      {newest.length === 0 && (
        <p className="faint">{only ? i18n.t('ui.noMatch') : i18n.t('sidebar.timelineEmpty')}</p>
      )}
      {newest.length > 0 && (
        <ol className="timeline" data-testid="timeline">
          {newest.slice(0, SHOWN_AT_FIRST).map(line)}
          {years.map((year) => {
            const entries = older.filter((entry) => yearOf(entry) === year);
            if (opened.has(year)) return entries.map(line);
            return (
              <li key={year}>
                <span className="timeline__when">{year}</span>
                <span className="timeline__icon">
                  <Icon name="chevron" />
                </span>
                <div className="timeline__body">
                  <Button
                    kind="quiet"
                    small
                    className="button--flush"
                    aria-label={i18n.t('timeline.moreOf', entries.length, [entries.length, year])}
                    data-testid="timeline-year"
                    onClick={() => setOpened(new Set([...opened, year]))}
                  >
                    {i18n.t('timeline.more', entries.length)}
                  </Button>{' '}
                  <span className="timeline__note">{channelsText(entries)}</span>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </WordsKept>
  );
}
