import { useEffect } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from './button.tsx';

/** What was just done. With `entryId` it can be undone by that entry of the journal. */
export interface Toast {
  key: number;
  text: string;
  entryId?: string;
}

/** True when the key press means "undo" and no text field wants it for its own text. */
export function isUndoKey(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
    return false;
  const target = event.composedPath()[0];
  const typing =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type));
  return !(typing && target.value !== '');
}

/**
 * The newest act with its Undo, and Ctrl/⌘-Z for the same. It stays until the next act or until closed: a message that
 * vanishes by itself is missed by whoever reads slowly.
 */
export function ToastRegion({
  toast,
  onUndo,
  onClose,
}: {
  toast: Toast | null;
  onUndo: (entryId: string) => void;
  onClose: () => void;
}) {
  const entryId = toast?.entryId;
  useEffect(() => {
    if (!entryId) return;
    const listen = (event: KeyboardEvent) => {
      if (!isUndoKey(event)) return;
      event.preventDefault();
      onUndo(entryId);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [entryId, onUndo]);
  return (
    <div className="toasts" role="status">
      {toast && (
        <div className="toast" key={toast.key}>
          <span>{toast.text}</span>
          <span className="row">
            {entryId && (
              <Button small className="button--undo" data-testid="undo" onClick={() => onUndo(entryId)}>
                {i18n.t('ui.undo')}
              </Button>
            )}
            <IconButton small icon="close" label={i18n.t('ui.close')} onClick={onClose} />
          </span>
        </div>
      )}
    </div>
  );
}
