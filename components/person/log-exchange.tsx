import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { CHANNELS, type Channel, channelIcon, type Id } from '../../lib/words/index.ts';
import { Icon } from '../base/icon.tsx';
import type { Person } from '../base/person-field.tsx';
import { useAsked } from '../base/use-asked.ts';
import { channelName, isolated } from '../base/words.ts';
import { type ExchangeDraft, ExchangeForm, newExchange, othersOf } from './exchange-form.tsx';

/** Channels with a button of their own; the form has them all. */
const QUICK = 6;

/** Logging in two acts: press what happened, press save. `usual` is the channel used most with this person. */
export function LogExchange({
  name,
  today,
  usual,
  alsoField,
  onSave,
}: {
  name: string;
  today: Day;
  usual: Channel;
  /** Draws the field for others who were there: it searches the book. */
  alsoField?: (people: Person[], onChange: (people: Person[]) => void) => ReactNode;
  /** True when it is in the book; else the form stays with what was typed. */
  onSave: (draft: ExchangeDraft, alsoIds: Id[]) => Promise<boolean>;
}) {
  const [channel, setChannel] = useState<Channel | null>(null);
  useAsked('log', () => setChannel(usual));
  const [also, setAlso] = useState<Person[]>([]);
  const leave = () => {
    setChannel(null);
    setAlso([]);
  };
  const order = [usual, ...CHANNELS.filter((id) => id !== usual && id !== 'other')].slice(0, QUICK);
  if (channel)
    return (
      <section className="card" aria-label={i18n.t('log.title')}>
        <ExchangeForm
          key={channel}
          draft={newExchange(channel, today)}
          today={today}
          label={i18n.t('log.titleWith', [isolated(name)])}
          also={alsoField?.(also, setAlso)}
          onCancel={leave}
          onSave={async (draft) => {
            if (await onSave(draft, othersOf(draft, also))) leave();
          }}
        />
      </section>
    );
  return (
    <section className="stack">
      <h2>{i18n.t('log.title')}</h2>
      <div className="log-buttons">
        {order.map((id, index) => (
          <button
            key={id}
            type="button"
            className="log-button"
            data-testid={index === 0 ? 'log-exchange' : `log-${id}`}
            // The buttons come where Save was: the second press of a double click there opens nothing.
            onClick={(event) => event.detail < 2 && setChannel(id)}
          >
            <Icon name={channelIcon(id)} size={18} />
            {channelName(id)}
          </button>
        ))}
      </div>
    </section>
  );
}
