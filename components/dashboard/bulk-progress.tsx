import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import type { BulkProgress } from '../hooks/use-bulk.ts';

/** How far a long act is, with what stops it. Comes up only when it takes longer than a moment. */
export function BulkProgressNote({ progress }: { progress: BulkProgress }) {
  return (
    <div className="toasts" role="status">
      {progress && (
        <div className="toast toast--late" data-testid="bulk-progress">
          <span>{i18n.t('exportPage.writing')}</span>
          <progress value={progress.done} aria-label={i18n.t('exportPage.writing')} />
          <Button small className="button--undo" data-testid="bulk-stop" onClick={progress.stop}>
            {i18n.t('dashboard.bulkStop')}
          </Button>
        </div>
      )}
    </div>
  );
}
