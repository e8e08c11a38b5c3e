import { i18n } from '#i18n';
import type { Compared, Other } from '../../lib/capture/compare-books.ts';
import type { RestorePreview } from '../../lib/capture/import-plan.ts';
import { isId } from '../../lib/words/index.ts';
import { textLanguage } from '../base/names.ts';
import { fieldName, valueText } from '../base/record-words.ts';
import { codeText, isolated } from '../base/words.ts';
import { useNamesOf } from '../hooks/use-groups.ts';

const NAMES_SHOWN = 5;
const OTHERS_SHOWN = 50;
const number = (count: number) => count.toLocaleString(textLanguage());

/** What a backup would change in the present book, brought in beside it or put in its place. */
export function RestoreChoice({
  restore,
  mode,
  bringBack,
  onMode,
  onBringBack,
}: {
  restore: RestorePreview;
  mode: 'merge' | 'replace';
  bringBack: boolean;
  onMode: (mode: 'merge' | 'replace') => void;
  onBringBack: (bringBack: boolean) => void;
}) {
  const { erased, broughtBack } = restore;
  const rows = ((bringBack && broughtBack) || restore)[mode].filter(
    (one) => one.added + one.changed + one.removed + one.same > 0,
  );
  const others = rows.flatMap((one) => one.others.map((other) => ({ kind: one.kind, ...other })));
  return (
    <div className="stack">
      <fieldset className="stack files__modes">
        <legend>{i18n.t('importing.restoreHow')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label className="check" key={one}>
            <input
              type="radio"
              name="restore-mode"
              checked={mode === one}
              data-testid={`restore-${one}`}
              onChange={() => onMode(one)}
            />
            {i18n.t(one === 'merge' ? 'importing.modeMerge' : 'importing.modeReplace')}
          </label>
        ))}
      </fieldset>
      {erased.length > 0 && (
        <div className="stack" data-testid="restore-erased">
          <p>
            {i18n.t('importing.erasedSince', erased.length, [
              number(erased.length),
              erased.slice(0, NAMES_SHOWN).map(isolated).join(', ') +
                (erased.length > NAMES_SHOWN ? ' …' : ''),
            ])}
          </p>
          <label className="check">
            <input
              type="checkbox"
              checked={bringBack}
              data-testid="restore-bring-back"
              onChange={(event) => onBringBack(event.target.checked)}
            />
            {i18n.t('importing.bringBack')}
          </label>
          {bringBack && mode === 'merge' && <p className="soft">{i18n.t('importing.bringBackGroups')}</p>}
        </div>
      )}
      {mode === 'merge' && others.length > 0 && <Others others={others} />}
      <div className="files__scroll">
        <table className="files__changes">
          <thead>
            <tr>
              <th scope="col">{i18n.t('importing.kind')}</th>
              <th scope="col">{i18n.t('importing.added')}</th>
              <th scope="col">{i18n.t('importing.changedCount')}</th>
              <th scope="col">{i18n.t('importing.removed')}</th>
              <th scope="col">{i18n.t('importing.unchanged')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.kind}>
                <th scope="row">{codeText(`kind.${one.kind}`)}</th>
                <td>{number(one.added)}</td>
                <td>{number(one.changed)}</td>
                <td>{number(one.removed)}</td>
                <td>{number(one.same)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** What the two books say differently, in words. */
function Others({ others }: { others: (Other & { kind: Compared })[] }) {
  const shown = others.slice(0, OTHERS_SHOWN);
  const names = useNamesOf(shown.flatMap(({ taken, other }) => [taken, other].filter(isId)));
  const text = ({ kind, field }: (typeof shown)[number], value: unknown) =>
    valueText(kind, field, value, (id) => names.get(id) ?? null);
  return (
    <details data-testid="restore-others">
      <summary>{i18n.t('differing.told', others.length, [number(others.length)])}</summary>
      <ul className="bullets">
        {shown.map((one) => (
          <li key={`${one.of} ${one.field} ${JSON.stringify(one.other)}`} dir="auto">
            {isolated(one.of ?? codeText(`kind.${one.kind}`))}, {fieldName(one.kind, one.field)}:{' '}
            {text(one, one.taken)} / {text(one, one.other)}
          </li>
        ))}
      </ul>
    </details>
  );
}
