import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { SetAside } from '../../lib/records/index.ts';
import type { Chosen, PickRow } from '../../lib/workers/import-messages.ts';
import { Button } from '../base/button.tsx';
import { TextField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { Notice } from '../base/notice.tsx';
import { SetAsideList } from '../base/set-aside-list.tsx';
import { isolated, problemText } from '../base/words.ts';
import type { ImportStep, ReadAgain } from '../hooks/use-import.ts';
import { ImportPreviewCard } from './import-preview.tsx';
import { MappingTable } from './mapping-table.tsx';

/** Where an import stands, and what can be done about it. */
export interface ImportState {
  state: ImportStep;
  /** People of the file that the search for picking by hand found. */
  rows: { rows: PickRow[]; more: boolean };
  onFile: (file: File) => void;
  /** Reads the same file once more, with a passphrase or with the columns as the user has set them. */
  onAgain: (more: ReadAgain) => void;
  onFindRows: (query: string) => void;
  /** Takes what was chosen. */
  onTake: (chosen: Chosen) => void;
  /** Stops the writing; nothing of it stays. */
  onStop: () => void;
  onCancel: () => void;
  onSaveSetAside: (records: readonly SetAside[]) => void;
}

/** The files view's way to bring people in. */
export function ImportCard({ imports }: { imports: ImportState }) {
  return (
    <section className="stack" aria-labelledby="import-title">
      <h2 id="import-title">{i18n.t('exportPage.import')}</h2>
      <ImportSteps imports={imports} tagging="#/tagging" />
    </section>
  );
}

/**
 * Choose a file, see what it would do, take it or leave it. A file let go anywhere on the page comes in by `DropAnywhere`.
 */
export function ImportSteps({
  imports,
  tagging,
  quiet = false,
}: {
  imports: ImportState;
  /** Where those who were added are tagged; null where the view itself leads there. */
  tagging: string | null;
  /** Beside something else that is the main act of its view. */
  quiet?: boolean;
}) {
  const { state, onFile, onAgain, onCancel } = imports;
  const input = useRef<HTMLInputElement>(null);
  const shown = state.step === 'preview' || state.step === 'writing';
  return (
    <>
      {shown && <ImportPreviewCard state={state} imports={imports} />}
      {state.step === 'sealed' && (
        <Passphrase
          fileName={state.fileName}
          problem={state.problem ? problemText(state.problem) : null}
          onOpen={(passphrase) => onAgain({ passphrase })}
          onCancel={onCancel}
        />
      )}
      {!shown && state.step !== 'sealed' && (
        <div className="card drop">
          <p className="soft">{i18n.t('exportPage.importText')}</p>
          <input
            ref={input}
            type="file"
            hidden
            data-testid="import-file"
            accept=".csv,.tsv,.zip,.vcf,.vcard,.json,.txt,.age"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onFile(file);
              // The same file can be chosen again after it was mended.
              event.target.value = '';
            }}
          />
          {state.step === 'reading' ? (
            <div className="stack" data-testid="import-reading">
              <progress value={state.share} aria-label={i18n.t('exportPage.reading', [state.fileName])} />
              <p className="soft" role="status">
                {i18n.t('importing.readingShare', [state.fileName, Math.floor(state.share * 100)])}
              </p>
              <Button data-testid="import-stop-reading" onClick={onCancel}>
                {i18n.t('ui.cancel')}
              </Button>
            </div>
          ) : (
            <Button kind={quiet ? 'plain' : 'primary'} onClick={() => input.current?.click()}>
              {i18n.t('exportPage.chooseFile')}
            </Button>
          )}
          <p className="faint">{i18n.t('exportPage.importSafe')}</p>
        </div>
      )}
      {state.step === 'waiting' && state.added !== undefined && (
        <div className="notice notice--accent" role="status" data-testid="import-added">
          <p className="row">
            <strong>
              {state.added === null
                ? i18n.t('importing.chosenAdded')
                : i18n.t('importing.peopleAdded', state.added, [state.added.toLocaleString(textLanguage())])}
            </strong>
            {tagging && (
              <a className="button button--primary button--small" href={tagging} data-testid="tag-them">
                {i18n.t('tagging.tagThem')}
              </a>
            )}
          </p>
        </div>
      )}
      {state.step === 'waiting' && state.left && (
        <div role="status" data-testid="import-left">
          <Notice kind="notice" title={i18n.t('setAside.title')}>
            <p>
              {i18n.t('setAside.left', state.left.records.length, [
                state.left.records.length,
                isolated(state.left.fileName),
              ])}
            </p>
            <SetAsideList
              records={state.left.records}
              saveLabel={i18n.t('setAside.save')}
              onSave={imports.onSaveSetAside}
            />
          </Notice>
        </div>
      )}
      {state.step === 'refused' && (
        <>
          <Notice kind="danger" alert title={state.fileName}>
            <span data-testid="import-refused">
              {problemText(state.problem)} {state.mapping && i18n.t('importing.orSayColumns')}
            </span>
          </Notice>
          {state.mapping && (
            <MappingTable
              shown={state.mapping}
              onApply={(mapping) => onAgain({ mapping, written: state.written })}
              onDelimiter={(delimiter) => onAgain({ written: { ...state.written, delimiter } })}
              open
            />
          )}
        </>
      )}
    </>
  );
}

function Passphrase({
  fileName,
  problem,
  onOpen,
  onCancel,
}: {
  fileName: string;
  problem: string | null;
  onOpen: (passphrase: string) => void;
  onCancel: () => void;
}) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      autoComplete="off"
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) onOpen(passphrase);
      }}
    >
      <TextField
        type="password"
        label={i18n.t('importing.passphraseOf', [fileName])}
        problem={problem}
        value={passphrase}
        data-testid="passphrase"
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <div className="row">
        <Button type="submit" kind="primary" data-testid="unseal">
          {i18n.t('importing.open')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
