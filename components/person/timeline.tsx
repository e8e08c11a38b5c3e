import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { Exchange } from '../../lib/records/index.ts';
import { channelIcon, type Help, type Id } from '../../lib/words/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { Icon, type IconName } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import type { EditHow } from '../base/use-edit.ts';
import { channelName, dayText, helpName, isolated, listText } from '../base/words.ts';
import { WordsKept } from '../base/words-kept.tsx';
import { type ExchangeDraft, ExchangeForm } from './exchange-form.tsx';

const SHOWN_AT_FIRST = 5;

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

function BesideLine({ beside, today }: { beside: Beside; today: Day }) {
  const { on, icon, text, more, href } = beside;
  return (
    <>
      <span className="timeline__icon">
        <Icon name={icon} />
      </span>
      <div className="timeline__body">
        <div className="timeline__head">
          <span dir="auto">{href ? <a href={href}>{text}</a> : text}</span>
          <time dateTime={on} title={dayText(on, today)}>
            {distanceInWords(on, today)}
          </time>
        </div>
        {more && (
          <p className="timeline__note" dir="auto">
            {more}
          </p>
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
  const title = `${channelName(exchange.channel)}, ${dayText(exchange.on, today)}`;
  return (
    <>
      <span className="timeline__icon">
        <Icon name={channelIcon(exchange.channel)} />
      </span>
      <div className="timeline__body">
        <div className="timeline__head">
          <strong>{channelName(exchange.channel)}</strong>
          <time dateTime={exchange.on} title={dayText(exchange.on, today)}>
            {distanceInWords(exchange.on, today)}
          </time>
        </div>
        {about && <div dir="auto">{about.href ? <a href={about.href}>{about.text}</a> : about.text}</div>}
        {exchange.reachedOut === 'me' && <div className="faint">{i18n.t('log.youReachedOut')}</div>}
        {exchange.reachedOut === 'them' && (
          <div className="faint">{i18n.t('log.theyReachedOut', [isolated(name)])}</div>
        )}
        {exchange.given.length > 0 && <div>{i18n.t('log.gave', [helpsText(exchange.given)])}</div>}
        {exchange.received.length > 0 && <div>{i18n.t('log.got', [helpsText(exchange.received)])}</div>}
        {exchange.note && <p className="timeline__note">{exchange.note}</p>}
      </div>
      <div className="timeline__acts">
        <IconButton small icon="edit" label={i18n.t('log.editEntry', [title])} onClick={onEdit} />
        <IconButton small icon="remove" label={i18n.t('log.deleteEntry', [title])} onClick={onDelete} />
      </div>
    </>
  );
}

const keyOf = (entry: Exchange | Beside) => ('key' in entry ? entry.key : entry.id);
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
  const [all, setAll] = useState(false);
  const aboutEntry = new Map(beside.map((one) => [one.key, one]));
  const written = new Set(exchanges.map(({ togetherId }) => togetherId));
  const newest: (Exchange | Beside)[] = [...exchanges, ...beside.filter(({ key }) => !written.has(key))].sort(
    (a, b) => (a.on === b.on ? (keyOf(a) < keyOf(b) ? 1 : -1) : a.on < b.on ? 1 : -1),
  );
  const shown = all ? newest : newest.slice(0, SHOWN_AT_FIRST);
  const gone = editing !== null && !exchanges.some(({ id }) => id === editing);
  return (
    <WordsKept gone={gone} why={i18n.t('conflict.entryGone')}>
      {newest.length === 0 && <p className="faint">{i18n.t('sidebar.timelineEmpty')}</p>}
      {newest.length > 0 && (
        <ol className="timeline" data-testid="timeline">
          {shown.map((entry) =>
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
            ),
          )}
        </ol>
      )}
      {newest.length > shown.length && (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {i18n.t('sidebar.timelineAll', newest.length)}
        </Button>
      )}
    </WordsKept>
  );
}
