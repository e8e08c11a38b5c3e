import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { CHANNELS, type Channel, channelIcon, type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { IconButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import type { Person } from '../base/person-field.tsx';
import { useAsked } from '../base/use-asked.ts';
import { channelName, isolated } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import { type ExchangeDraft, ExchangeForm, newExchange, othersOf } from './exchange-form.tsx';

/** Channels with a button of their own; the form has them all. */
const QUICK = 6;
/** Those with a button in the line that asks what happened. */
const IN_LINE: readonly Channel[] = ['met', 'call', 'email', 'message'];

/** What is being logged: nothing yet, or something over a channel, with the words that were typed before. */
export interface Logging {
  channel: Channel | null;
  typed: string;
  /** Opens the form; without a channel with the one used most. */
  begin: (channel?: Channel, typed?: string) => void;
  leave: () => void;
}

/** Whether the form stands open. It also opens when the address asks for it (`?do=log`). */
export function useLogging(usual: Channel): Logging {
  const [open, setOpen] = useState<{ channel: Channel; typed: string } | null>(null);
  useAsked('log', () => setOpen({ channel: usual, typed: '' }));
  return {
    channel: open?.channel ?? null,
    typed: open?.typed ?? '',
    begin: (channel = usual, typed = '') => setOpen({ channel, typed }),
    leave: () => setOpen(null),
  };
}

interface LogProps {
  name: string;
  today: Day;
  /** Draws the field for others who were there: it searches the book. */
  alsoField?: (people: Person[], onChange: (people: Person[]) => void) => ReactNode;
  /** True when it is in the book; else the form stays with what was typed. */
  onSave: (draft: ExchangeDraft, alsoIds: Id[]) => Promise<boolean>;
}

/** The form of a new entry, in place of what opened it. */
function LogForm({
  channel,
  typed,
  name,
  today,
  alsoField,
  onSave,
  onLeave,
}: LogProps & { channel: Channel; typed: string; onLeave: () => void }) {
  const [also, setAlso] = useState<Person[]>([]);
  return (
    <section className="card" aria-label={i18n.t('log.title')}>
      <ExchangeForm
        key={channel}
        draft={newExchange(channel, today)}
        typed={typed}
        today={today}
        label={i18n.t('log.titleWith', [isolated(name)])}
        also={alsoField?.(also, setAlso)}
        onCancel={onLeave}
        onSave={async (draft) => {
          if (await onSave(draft, othersOf(draft, also))) onLeave();
        }}
      />
    </section>
  );
}

/** Logging in two acts: press what happened, press save. `usual` is the channel used most with this person. */
export function LogExchange({ usual, ...props }: LogProps & { usual: Channel }) {
  const { channel, typed, begin, leave } = useLogging(usual);
  if (channel) return <LogForm {...props} channel={channel} typed={typed} onLeave={leave} />;
  const order = [usual, ...CHANNELS.filter((id) => id !== usual && id !== 'other')].slice(0, QUICK);
  return (
    <section className="stack">
      <h2>{i18n.t('log.channel')}</h2>
      <div className="log-buttons">
        {order.map((id, index) => (
          <button
            key={id}
            type="button"
            className="log-button"
            data-testid={index === 0 ? 'log-exchange' : `log-${id}`}
            // The buttons come where Save was: the second press of a double click there opens nothing.
            onClick={(event) => event.detail < 2 && begin(id)}
          >
            <Icon name={channelIcon(id)} size={18} />
            {channelName(id)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The one open field of the page of a person: what happened, in words, or by a press on how. */
export function LogLine({ logging, ...props }: LogProps & { logging: Logging }) {
  const { channel, typed, begin, leave } = logging;
  const [words, setWords] = useState('');
  useWordsWritten(i18n.t('contactPage.say'), words);
  if (channel)
    return (
      <LogForm
        {...props}
        channel={channel}
        typed={typed}
        onLeave={() => {
          setWords('');
          leave();
        }}
      />
    );
  return (
    <form
      autoComplete="off"
      className="say"
      onSubmit={(event) => {
        event.preventDefault();
        begin(undefined, words);
      }}
    >
      <Icon name="add" />
      <input
        type="text"
        className="say__field"
        autoComplete="off"
        aria-label={i18n.t('contactPage.say')}
        placeholder={i18n.t('contactPage.sayExample')}
        maxLength={TEXT_LIMITS.note}
        value={words}
        data-testid="say"
        onChange={(event) => setWords(event.target.value)}
      />
      <span className="say__ways">
        {IN_LINE.map((id) => (
          <IconButton
            key={id}
            icon={channelIcon(id)}
            label={channelName(id)}
            data-testid={`say-${id}`}
            onClick={(event) => event.detail < 2 && begin(id, words)}
          />
        ))}
      </span>
    </form>
  );
}
