import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { dayInWords } from '../base/day-words.ts';
import { Notice } from '../base/notice.tsx';
import type { BrokenImport, PastImport } from '../hooks/use-past-imports.ts';

/** What was taken in during the last weeks, each to be taken back; and an import that broke off. */
export function PastImports({
  past,
  broken,
  onUndo,
  onContinue,
  onForget,
}: {
  past: PastImport[];
  broken: BrokenImport | null;
  onUndo: (one: PastImport) => void;
  onContinue: (fileName: string) => void;
  onForget: () => void;
}) {
  return (
    <>
      {broken && (
        <Notice title={i18n.t('importing.brokenTitle', [broken.fileName])}>
          <p data-testid="import-broken">
            {i18n.t(broken.kept ? 'importing.brokenText' : 'importing.brokenChoose')}
          </p>
          <div className="row">
            {broken.kept && (
              <Button
                kind="primary"
                data-testid="import-continue"
                onClick={() => onContinue(broken.fileName)}
              >
                {i18n.t('importing.continue')}
              </Button>
            )}
            <Button kind="quiet" data-testid="import-forget" onClick={onForget}>
              {i18n.t('importing.letBe')}
            </Button>
          </div>
        </Notice>
      )}
      {past.length > 0 && (
        <details>
          <summary>{i18n.t('importing.past')}</summary>
          <p className="soft">{i18n.t('importing.pastText')}</p>
          <ul className="files__columns">
            {past.map((one) => (
              <li key={one.entryId}>
                <div className="files__column">
                  <strong>{one.fileName}</strong>
                  <span className="soft">{dayInWords(one.on)}</span>
                </div>
                <Button
                  small
                  icon="undo"
                  data-testid="undo-import"
                  aria-label={i18n.t('importing.undoOf', [one.fileName])}
                  onClick={() => onUndo(one)}
                >
                  {i18n.t('ui.undo')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
