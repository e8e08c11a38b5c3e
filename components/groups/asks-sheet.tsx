import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { type Id, TEXT_LIMITS } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { TextField } from '../base/field.tsx';
import { printSheet, Sheet } from '../base/print-sheet.tsx';
import { isolated } from '../base/words.ts';
import type { Helper, RingRow } from '../hooks/use-ring.ts';

/** What the members of a group ask for and offer, on one sheet: who of the room can help, and whom the user knows besides. */
export function AsksSheet({
  name,
  rows,
  today,
  onAsk,
  onAnswered,
}: {
  /** What the group is called. */
  name: string;
  rows: readonly RingRow[];
  today: Day;
  /** Notes what somebody asks for. */
  onAsk: (id: Id, need: string) => void;
  /** It was answered: it is asked for no more. */
  onAnswered: (id: Id, need: string) => void;
}) {
  return (
    <div className="stack">
      <p className="soft">{i18n.t('ring.text')}</p>
      <ul className="stack ring">
        {rows.map((row) => (
          <RingOne key={row.id} row={row} onAsk={onAsk} onAnswered={onAnswered} />
        ))}
      </ul>
      <div>
        <Button
          icon="files"
          data-testid="print-ring"
          onClick={() => printSheet(<PrintedAsks name={name} rows={rows} today={today} />)}
        >
          {i18n.t('course.print')}
        </Button>
      </div>
    </div>
  );
}

function RingOne({
  row: { id, name, offers, asks },
  onAsk,
  onAnswered,
}: {
  row: RingRow;
  onAsk: (id: Id, need: string) => void;
  onAnswered: (id: Id, need: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (!typed.trim()) return;
    onAsk(id, typed);
    setTyped('');
  };
  return (
    <li className="stack ring__one" data-testid="ring-one">
      <h3 dir="auto">{name}</h3>
      {asks.map(({ need, room, book }) => (
        <div key={need} className="ring__ask">
          <p dir="auto">{need}</p>
          <Helpers title={i18n.t('ring.room')} people={room} />
          <Helpers title={i18n.t('ring.book')} people={book} />
          <Button
            small
            kind="quiet"
            icon="check"
            aria-label={i18n.t('ring.answeredOne', [isolated(need)])}
            data-testid="ask-answered"
            onClick={() => onAnswered(id, need)}
          >
            {i18n.t('ring.answered')}
          </Button>
        </div>
      ))}
      {offers.length > 0 && (
        <p className="faint" dir="auto">
          {i18n.t('ring.offers', [offers.join(' · ')])}
        </p>
      )}
      <TextField
        label={i18n.t('ring.askOf', [isolated(name)])}
        hideLabel
        placeholder={i18n.t('ring.ask')}
        value={typed}
        maxLength={TEXT_LIMITS.line}
        data-testid="ring-ask"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
    </li>
  );
}

function Helpers({ title, people }: { title: string; people: readonly Helper[] }) {
  if (people.length === 0) return null;
  return (
    <p className="soft">
      {title}{' '}
      {people.map(({ id, name, offer }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={`#/contact/${id}`} dir="auto">
            {name}
          </a>{' '}
          ({offer})
        </span>
      ))}
    </p>
  );
}

/** The sheet on paper: a line for everybody to write on. Whom else the user knows stays with the user. */
function PrintedAsks({ name, rows, today }: { name: string; rows: readonly RingRow[]; today: Day }) {
  return (
    <Sheet title={name} summary={i18n.t('ring.title')} today={today}>
      <table className="course-sheet">
        <thead>
          <tr>
            <th scope="col">{i18n.t('course.who')}</th>
            <th scope="col">{i18n.t('ring.asks')}</th>
            <th scope="col">{i18n.t('ring.room')}</th>
            <th scope="col">{i18n.t('ring.gives')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name: who, asks, offers }) => (
            <tr key={id} className="course-sheet__line">
              <td>{who}</td>
              <td>{asks.map(({ need }) => need).join('; ')}</td>
              <td>{[...new Set(asks.flatMap(({ room }) => room.map((one) => one.name)))].join(', ')}</td>
              <td>{offers.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
