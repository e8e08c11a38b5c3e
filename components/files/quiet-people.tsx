import { useState } from 'react';
import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/days/index.ts';
import type { Card } from '../../lib/store/tables.ts';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { ConfirmDialog } from '../base/dialog.tsx';
import { ErasureChoice } from '../base/erasure-choice.tsx';
import { SelectField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { formatRoute } from '../base/route.ts';

const YEARS = ['1', '2', '3', '5', '10'] as const;
const SHOWN = 100;

/** People without contact for a time that the user chooses, offered for erasure. Nobody is chosen beforehand. */
export function QuietPeople({
  cards,
  today,
  onErase,
}: {
  cards: Card[];
  today: Day;
  onErase: (ids: Id[], forGood: boolean) => void;
}) {
  const [years, setYears] = useState<(typeof YEARS)[number] | null>(null);
  const [picked, setPicked] = useState<Id[]>([]);
  const [asking, setAsking] = useState(false);
  const [forGood, setForGood] = useState(false);
  const before = years === null ? null : addDays(today, -Math.round(Number(years) * 365.25));
  const quiet =
    before === null ? [] : cards.filter((card) => (card.lastOn ?? card.updatedAt.slice(0, 10)) < before);
  const number = (count: number) => count.toLocaleString(textLanguage());
  return (
    <section className="stack" aria-labelledby="quiet-title">
      <h2 id="quiet-title">{i18n.t('quiet.title')}</h2>
      <p className="soft">{i18n.t('quiet.text')}</p>
      <div className="card stack">
        <SelectField
          label={i18n.t('quiet.since')}
          none={i18n.t('quiet.choose')}
          value={years}
          options={YEARS.map((id) => ({ id, name: i18n.t('quiet.years', Number(id), [id]) }))}
          data-testid="quiet-years"
          onChange={(chosen) => {
            setYears(chosen);
            setPicked([]);
          }}
        />
        {years !== null && (
          <p role="status">
            {quiet.length === 0
              ? i18n.t('quiet.none')
              : i18n.t('quiet.found', quiet.length, [number(quiet.length)])}
          </p>
        )}
        {quiet.length > 0 && (
          <>
            <div className="row">
              <Button
                small
                data-testid="quiet-all"
                onClick={() => setPicked(quiet.slice(0, SHOWN).map((card) => card.id))}
              >
                {i18n.t('quiet.all')}
              </Button>
              <Button small kind="quiet" onClick={() => setPicked([])}>
                {i18n.t('quiet.clear')}
              </Button>
            </div>
            <ul className="files__pick">
              {quiet.slice(0, SHOWN).map((card) => (
                <li key={card.id}>
                  <label className="check">
                    <input
                      type="checkbox"
                      aria-label={card.name}
                      checked={picked.includes(card.id)}
                      onChange={(event) =>
                        setPicked(
                          event.target.checked ? [...picked, card.id] : picked.filter((id) => id !== card.id),
                        )
                      }
                    />
                    <span dir="auto">
                      <a href={formatRoute({ view: 'contact', id: card.id })}>{card.name}</a>{' '}
                      <span className="faint">
                        {card.lastOn ? dayInWords(card.lastOn) : i18n.t('quiet.never')}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <div className="row">
              <Button
                kind="danger"
                icon="remove"
                disabled={picked.length === 0}
                data-testid="quiet-erase"
                onClick={() => {
                  setForGood(false);
                  setAsking(true);
                }}
              >
                {i18n.t('quiet.erase', picked.length, [number(picked.length)])}
              </Button>
            </div>
          </>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        title={i18n.t('quiet.erase', picked.length, [number(picked.length)])}
        actLabel={i18n.t('contactPage.erase')}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onErase(picked, forGood);
          setPicked([]);
        }}
      >
        <p>{i18n.t('quiet.eraseText')}</p>
        <ErasureChoice forGood={forGood} onChange={setForGood} />
      </ConfirmDialog>
    </section>
  );
}
