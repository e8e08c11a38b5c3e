import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day, Exchange, Help, Id } from '../../lib/contact/index.ts';
import { Button, IconButton } from '../base/button.tsx';
import { distanceInWords } from '../base/day-words.ts';
import { Icon } from '../base/icon.tsx';
import { textLanguage } from '../base/names.ts';
import { channelName, dayText, helpName, isolated, listText } from '../base/words.ts';
import { type ExchangeDraft, ExchangeForm } from './exchange-form.tsx';

const SHOWN_AT_FIRST = 5;

const helpsText = (helps: Help[]) =>
  listText(helps.map((help) => helpName(help).toLocaleLowerCase(textLanguage())));

function Entry({
  exchange,
  name,
  today,
  onEdit,
  onDelete,
}: {
  exchange: Exchange;
  name: string;
  today: Day;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const title = `${channelName(exchange.channel)}, ${dayText(exchange.on, today)}`;
  return (
    <>
      <span className="timeline__icon">
        <Icon name={exchange.channel} />
      </span>
      <div className="timeline__body">
        <div className="timeline__head">
          <strong>{channelName(exchange.channel)}</strong>
          <time dateTime={exchange.on} title={dayText(exchange.on, today)}>
            {distanceInWords(exchange.on, today)}
          </time>
        </div>
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

/** The log of one person, newest first. */
export function Timeline({
  exchanges,
  name,
  today,
  onEdit,
  onDelete,
}: {
  exchanges: Exchange[];
  /** First name, as people speak of each other. */
  name: string;
  today: Day;
  onEdit: (id: Id, draft: ExchangeDraft) => void;
  onDelete: (id: Id) => void;
}) {
  const [editing, setEditing] = useState<Id | null>(null);
  const [all, setAll] = useState(false);
  const newest = [...exchanges].sort((a, b) =>
    a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1,
  );
  const shown = all ? newest : newest.slice(0, SHOWN_AT_FIRST);
  if (newest.length === 0) return <p className="faint">{i18n.t('sidebar.timelineEmpty')}</p>;
  return (
    <>
      <ol className="timeline" data-testid="timeline">
        {shown.map((exchange) => (
          <li key={exchange.id} data-testid="exchange">
            {editing === exchange.id ? (
              <ExchangeForm
                draft={exchange}
                today={today}
                label={i18n.t('log.editTitle')}
                onCancel={() => setEditing(null)}
                onSave={(draft) => {
                  setEditing(null);
                  onEdit(exchange.id, draft);
                }}
              />
            ) : (
              <Entry
                exchange={exchange}
                name={name}
                today={today}
                onEdit={() => setEditing(exchange.id)}
                onDelete={() => onDelete(exchange.id)}
              />
            )}
          </li>
        ))}
      </ol>
      {newest.length > shown.length && (
        <Button kind="quiet" small onClick={() => setAll(true)}>
          {i18n.t('sidebar.timelineAll', newest.length)}
        </Button>
      )}
    </>
  );
}
