import { useState } from 'react';
import { i18n } from '#i18n';
import type { Result } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { ConfirmDialog } from '../base/dialog.tsx';
import { textLanguage } from '../base/names.ts';
import { problemText } from '../base/words.ts';

/**
 * Asks before the whole book is erased, and offers a copy of it first. What becomes of the copy is said in here, and
 * nothing is erased while it is being written: it is read from the book that would go.
 */
export function EraseDialog({
  open,
  contacts,
  onCopy,
  stopCopy,
  onErase,
  onClose,
}: {
  open: boolean;
  contacts: number;
  /** Saves everything as a file: its name, or why there is none. */
  onCopy: () => Promise<Result<string>>;
  /** Stops the file that is being written; null while there is none. */
  stopCopy: (() => void) | null;
  onErase: () => void;
  onClose: () => void;
}) {
  const [copy, setCopy] = useState<Result<string> | 'writing' | null>(null);
  const writing = copy === 'writing';
  const save = async () => {
    if (writing) return;
    setCopy('writing');
    setCopy(await onCopy());
  };
  const close = () => {
    if (!writing) setCopy(null);
    onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={i18n.t('settings.eraseTitle')}
      actLabel={i18n.t('settings.erase')}
      disabled={writing}
      onClose={close}
      onConfirm={() => {
        close();
        onErase();
      }}
    >
      <p>{i18n.t('settings.eraseWhat', contacts, [contacts.toLocaleString(textLanguage())])}</p>
      <p>{i18n.t('settings.eraseFirst')}</p>
      <div className="row">
        <Button icon="files" data-testid="erase-copy" aria-busy={writing} onClick={() => void save()}>
          {i18n.t('settings.exportFirst')}
        </Button>
        {writing && stopCopy && (
          <Button kind="quiet" data-testid="erase-copy-stop" onClick={stopCopy}>
            {i18n.t('importing.stop')}
          </Button>
        )}
      </div>
      <p role="status" data-testid="erase-copy-said">
        {writing
          ? i18n.t('exportPage.writing')
          : copy?.ok
            ? i18n.t('exportPage.written', [copy.value])
            : copy && <span className="field__problem">{problemText(copy.error)}</span>}
      </p>
      <p className="soft">{i18n.t('erasure.inADay')}</p>
    </ConfirmDialog>
  );
}
