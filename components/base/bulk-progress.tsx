import { i18n } from '#i18n';
import type { BulkProgress } from '../hooks/use-bulk.ts';
import { useExportUnderWay } from '../hooks/use-export.ts';
import { Button } from './button.tsx';

/** How far a long act is, or that a file is being written, with what stops it. Comes up only after a moment. */
export function BulkProgressNote({ progress }: { progress: BulkProgress }) {
  const stopExport = useExportUnderWay();
  const stop = progress?.stop ?? stopExport;
  return (
    <div className="toasts" role="status">
      {stop && (
        <div className="toast toast--late" data-testid="bulk-progress">
          <span>{i18n.t('exportPage.writing')}</span>
          <progress value={progress?.done} aria-label={i18n.t('exportPage.writing')} />
          <Button small className="button--undo" data-testid="bulk-stop" onClick={stop}>
            {progress ? i18n.t('dashboard.bulkStop') : i18n.t('ui.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}
