import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { KnownFormat } from '../../lib/transfer/format.ts';
import type { Id, Result } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Notice } from '../base/notice.tsx';
import { codeText, listText, problemText } from '../base/words.ts';
import { ImportCard, type ImportState } from './import-card.tsx';

/** Everything out and everything in: each kind of file says what it is for and what it leaves out. */
export function FilesView({
  formats,
  contacts,
  onExport,
  imports,
  past,
  backup,
  tidy,
}: {
  formats: readonly KnownFormat[];
  /** How many people there are to export. */
  contacts: number;
  /** Gives the name of the file. */
  onExport: (format: Id, options: { privateNotes: boolean }) => Promise<Result<string>>;
  imports: ImportState;
  /** What was imported before. */
  past: ReactNode;
  backup: ReactNode;
  /** Doubles, and people without contact for long. */
  tidy: ReactNode;
}) {
  const [privateNotes, setPrivateNotes] = useState(false);
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const save = async (format: Id) => {
    const saved = await onExport(format, { privateNotes });
    setSaid(
      saved.ok
        ? { text: i18n.t('exportPage.written', [codeText(`format.${format}`)]), bad: false }
        : { text: problemText(saved.error), bad: true },
    );
  };
  const writable = formats.filter((format) => format.canExport || format.paintedFrom);
  const card = (format: KnownFormat) => (
    <FormatCard
      key={format.id}
      format={format}
      privateNotes={privateNotes}
      disabled={contacts === 0}
      onExport={() => void save(format.id)}
    />
  );
  return (
    <section className="files" aria-labelledby="files-title">
      <h1 id="files-title">{i18n.t('exportPage.title')}</h1>
      <ImportCard imports={imports} />
      {past}
      {backup}
      <section className="stack" aria-labelledby="export-title">
        <h2 id="export-title">{i18n.t('exportPage.export')}</h2>
        <p className="soft">{i18n.t('exportPage.exportText')}</p>
        {contacts === 0 ? (
          <Notice>{i18n.t('exportPage.nothingYet')}</Notice>
        ) : (
          <label className="check">
            <input
              type="checkbox"
              checked={privateNotes}
              data-testid="private-notes"
              onChange={(event) => setPrivateNotes(event.target.checked)}
            />
            {i18n.t('exportPage.privateNotes')}
          </label>
        )}
        <ul className="files__formats">{writable.filter(({ usual }) => usual).map(card)}</ul>
        <details>
          <summary>{i18n.t('exportPage.more')}</summary>
          <ul className="files__formats">{writable.filter(({ usual }) => !usual).map(card)}</ul>
        </details>
        <p role="status" className="soft">
          {said && !said.bad && said.text}
        </p>
        {said?.bad && (
          <Notice kind="danger" alert>
            {said.text}
          </Notice>
        )}
      </section>
      {tidy}
    </section>
  );
}

function FormatCard({
  format,
  privateNotes,
  disabled,
  onExport,
}: {
  format: KnownFormat;
  privateNotes: boolean;
  disabled: boolean;
  onExport: () => void;
}) {
  const left = format.leavesOut.filter((code) => !(privateNotes && code === 'privateNotes'));
  return (
    <li className="card files__format">
      <h3>{codeText(`format.${format.id}`)}</h3>
      <p className="soft">{codeText(`exportPage.use.${format.id}`)}</p>
      {left.length === 0 ? (
        <p className="faint">{i18n.t('exportPage.leavesNothing')}</p>
      ) : (
        <details className="faint">
          <summary>{i18n.t('exportPage.leavesOutTitle')}</summary>
          <p>{listText(left.map((code) => codeText(`leavesOut.${code}`)))}</p>
        </details>
      )}
      <Button
        icon="files"
        disabled={disabled}
        data-testid={`export-${format.id}`}
        aria-label={i18n.t('exportPage.saveAs', [codeText(`format.${format.id}`)])}
        onClick={onExport}
      >
        {i18n.t('exportPage.save')}
      </Button>
    </li>
  );
}
