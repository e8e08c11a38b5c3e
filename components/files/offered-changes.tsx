import { i18n } from '#i18n';
import type { OfferedRow } from '../../lib/capture/offered-changes.ts';
import { changeKey, isTaken, type TakenChanges } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { textLanguage } from '../base/names.ts';
import { codeText, isolated } from '../base/words.ts';

/** More people than this are taken or left as a whole. */
const SHOWN = 50;

/** What a file says otherwise of people one has, each to be taken over or left; all of it at one press. */
export function OfferedChanges({
  rows,
  taken,
  onTaken,
}: {
  rows: readonly OfferedRow[];
  taken: TakenChanges;
  onTaken: (taken: TakenChanges) => void;
}) {
  const more = Math.max(0, rows.length - SHOWN);
  const flip = (key: string) =>
    onTaken({
      ...taken,
      but: taken.but.includes(key) ? taken.but.filter((one) => one !== key) : [...taken.but, key],
    });
  return (
    <section className="stack" aria-labelledby="offered-changes" data-testid="offered-changes">
      <div>
        <h4 id="offered-changes">{i18n.t('importing.otherwise', rows.length, [number(rows.length)])}</h4>
        <p className="soft">{i18n.t('importing.otherwiseText')}</p>
      </div>
      <div className="row">
        <Button small data-testid="offered-all" onClick={() => onTaken({ all: true, but: [] })}>
          {i18n.t('importing.otherwiseAll')}
        </Button>
        <Button
          small
          kind="quiet"
          data-testid="offered-none"
          onClick={() => onTaken({ all: false, but: [] })}
        >
          {i18n.t('importing.otherwiseNone')}
        </Button>
      </div>
      <ul className="files__otherwise">
        {rows.slice(0, SHOWN).map(({ row, name, changes, occasion }) => (
          <li key={row}>
            <strong dir="auto">{name}</strong>
            {changes.map((change) => (
              <label key={change.field} className="check">
                <input
                  type="checkbox"
                  checked={isTaken(taken, row, change)}
                  data-testid={`offered-${changeKey(row, change.field)}`}
                  onChange={() => flip(changeKey(row, change.field))}
                />
                <span dir="auto">
                  {change.field === 'notes' ? i18n.t('sidebar.notes') : codeText(`field.${change.field}`)}:{' '}
                  <Change {...change} />
                </span>
              </label>
            ))}
            {occasion === 'new-job' && (
              <span className="faint">{i18n.t('importing.otherwiseJob', [isolated(name)])}</span>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="faint">{i18n.t('importing.otherwiseMore', more, [number(more)])}</p>}
    </section>
  );
}

/** What stands in the book, and what would stand there; a note only grows. */
function Change({ field, old, new: told }: OfferedRow['changes'][number]) {
  return (
    <>
      {old !== null && field !== 'notes' && (
        <>
          <del>{old}</del> <span aria-hidden="true">→</span>{' '}
        </>
      )}
      <ins>{told}</ins>
    </>
  );
}

const number = (count: number) => count.toLocaleString(textLanguage());
