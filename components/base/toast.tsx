import { i18n } from '#i18n';
import { Button, IconButton } from './button.tsx';
import { CopyReport } from './copy-report.tsx';
import './toast.css';

/** What was just done, or why it was not. With `entryId` it can be undone by that entry of the journal. */
export interface Toast {
  key: number;
  text: string;
  entryId?: string;
  /** The entry is an undo: taking it back does the act again. */
  isUndo?: boolean;
  problem?: boolean;
  /** Something was thrown that nobody waited for: it is told after the text, which may then be empty. */
  failure?: { error: unknown };
}

/**
 * The newest act with its Undo. It stays until the next act or until closed: a message that vanishes by itself is missed
 * by whoever reads slowly. `useActs` makes what it shows.
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
  return (
    <div className="toasts" role="status">
      {toast && (
        <div className={toast.problem ? 'toast toast--problem' : 'toast'} key={toast.key} data-testid="toast">
          <span>
            {toast.text}
            {toast.failure && ` ${i18n.t('broken.untold')}`}
          </span>
          <span className="toast__acts">
            {entryId && (
              <Button
                small
                className="button--undo"
                data-testid={toast.isUndo ? 'redo' : 'undo'}
                // A held Enter would go back and forth between the two.
                onKeyDown={(event) => event.repeat && event.preventDefault()}
                // The second press of a double click meets Redo in the same place.
                onClick={(event) => event.detail < 2 && onUndo(entryId)}
              >
                {toast.isUndo ? i18n.t('ui.redo') : i18n.t('ui.undo')}
              </Button>
            )}
            {toast.failure && <CopyReport small error={toast.failure.error} />}
            <IconButton small icon="close" label={i18n.t('ui.close')} onClick={onClose} />
          </span>
        </div>
      )}
    </div>
  );
}
