import { type DragEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../base/button.tsx';
import { textLanguage } from '../../base/names.ts';
import { Notice } from '../../base/notice.tsx';
import { codeText, problemText } from '../../base/words.ts';
import type { ImportPreview, ImportStep } from '../../hooks/use-import.ts';

/** Where an import stands, and what can be done about it. */
export interface ImportState {
  state: ImportStep;
  onFile: (file: File) => void;
  /** Takes what the preview told of. */
  onTake: () => void;
  onCancel: () => void;
}

const SKIPPED_SHOWN = 5;

/** Choose a file, see what it would do, take it or leave it. */
export function ImportCard({ imports }: { imports: ImportState }) {
  const { state, onFile, onTake, onCancel } = imports;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <section className="stack" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('exportPage.import')}</h2>
      {state.step === 'preview' || state.step === 'writing' ? (
        <Preview
          preview={state.preview}
          writing={state.step === 'writing'}
          onTake={onTake}
          onCancel={onCancel}
        />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
        <div
          className={over ? 'card drop drop--over' : 'card drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>{i18n.t('exportPage.importText')}</p>
          <input
            ref={input}
            type="file"
            className="unseen"
            tabIndex={-1}
            aria-label={i18n.t('exportPage.chooseFile')}
            data-testid="import-file"
            accept=".csv,.zip,.vcf,.json,.txt"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file can be chosen again after it was mended.
              event.target.value = '';
              if (file) onFile(file);
            }}
          />
          <Button kind="primary" onClick={() => input.current?.click()} disabled={state.step === 'reading'}>
            {state.step === 'reading'
              ? i18n.t('exportPage.reading', [state.fileName])
              : i18n.t('exportPage.chooseFile')}
          </Button>
          <p className="faint">{i18n.t('exportPage.importSafe')}</p>
        </div>
      )}
      {state.step === 'refused' && (
        <Notice kind="danger" alert title={state.fileName}>
          {problemText(state.problem)}
        </Notice>
      )}
    </section>
  );
}

function Preview({
  preview,
  writing,
  onTake,
  onCancel,
}: {
  preview: ImportPreview;
  writing: boolean;
  onTake: () => void;
  onCancel: () => void;
}) {
  const number = (count: number) => count.toLocaleString(textLanguage());
  const counts = [
    [i18n.t('exportPage.fresh'), preview.fresh],
    [i18n.t('exportPage.changed'), preview.changed],
    [i18n.t('exportPage.same'), preview.same],
    [i18n.t('exportPage.maybe'), preview.maybe],
    [i18n.t('exportPage.exchanges'), preview.exchanges],
    [i18n.t('exportPage.skipped'), preview.skipped.length],
  ] as const;
  const takes = preview.fresh + preview.changed + preview.exchanges;
  return (
    <div className="card stack" data-testid="import-preview">
      <h3>{i18n.t('exportPage.previewOf', [preview.fileName, codeText(`format.${preview.format}`)])}</h3>
      <dl className="files__counts">
        {counts.map(([name, count]) =>
          count > 0 ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number(count)}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {preview.sample.length > 0 && (
        <ul className="files__sample">
          {preview.sample.map((person) => (
            <li key={`${person.name} ${person.work}`} dir="auto">
              <strong>{person.name}</strong> <span className="soft">{person.work}</span>
            </li>
          ))}
        </ul>
      )}
      {preview.maybe > 0 && <p className="soft">{i18n.t('exportPage.maybeText')}</p>}
      {[...preview.problems, ...preview.skipped.map(({ line, problem }) => ({ ...problem, line }))]
        .slice(0, SKIPPED_SHOWN)
        .map((problem) => (
          <p className="faint" key={`${problem.line} ${problem.code} ${problem.field}`}>
            {problem.line === undefined
              ? problemText(problem)
              : i18n.t('exportPage.atLine', [problem.line, problemText(problem)])}
          </p>
        ))}
      <div className="row">
        <Button kind="primary" data-testid="import-take" disabled={writing || takes === 0} onClick={onTake}>
          {writing
            ? i18n.t('exportPage.writing')
            : i18n.t('exportPage.take', preview.fresh + preview.changed, [
                number(preview.fresh + preview.changed),
              ])}
        </Button>
        <Button kind="quiet" disabled={writing} onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
      <p className="faint">{takes === 0 ? i18n.t('exportPage.nothingNew') : i18n.t('exportPage.takeSafe')}</p>
    </div>
  );
}
