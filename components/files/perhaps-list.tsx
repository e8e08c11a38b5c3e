import { i18n } from '#i18n';
import type { Answers, PerhapsRow } from '../../lib/capture/import-plan.ts';
import { SelectField } from '../base/field.tsx';

/** More than this are answered in several imports of the same file: who was answered is known the next time. */
const SHOWN = 50;

/** People of a file who may be somebody known, side by side with whom; unanswered ones stay out. */
export function PerhapsList({
  rows,
  answers,
  onAnswers,
}: {
  rows: PerhapsRow[];
  answers: Answers;
  onAnswers: (answers: Answers) => void;
}) {
  return (
    <details>
      <summary>{i18n.t('importing.perhapsTitle', rows.length, [rows.length])}</summary>
      <p className="soft">{i18n.t('importing.perhapsText')}</p>
      <ul className="files__columns">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.row}>
            <div className="files__column" dir="auto">
              <strong>{row.name}</strong>
              <span className="soft">{row.work}</span>
            </div>
            <SelectField
              label={i18n.t('importing.perhapsWho', [row.name])}
              hideLabel
              none={i18n.t('importing.leave')}
              value={answers[row.row] ?? null}
              options={[
                ...row.candidates.map(({ contactId, name, company }) => ({
                  id: contactId,
                  name: i18n.t('importing.isKnown', [[name, company].filter(Boolean).join(', ')]),
                })),
                { id: 'new', name: i18n.t('importing.isNew') },
              ]}
              onChange={(answer) => {
                const { [row.row]: _, ...others } = answers;
                onAnswers(answer === null ? others : { ...others, [row.row]: answer });
              }}
            />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="faint">{i18n.t('importing.moreRows')}</p>}
    </details>
  );
}
