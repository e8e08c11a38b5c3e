import { i18n } from '#i18n';
import { Button } from './button.tsx';

/** Where a form in the page ends: save, or leave it. A dialog has its own foot. */
export function FormEnd({ testId, onCancel }: { testId?: string; onCancel: () => void }) {
  return (
    <div className="row">
      <Button kind="primary" type="submit" data-testid={testId}>
        {i18n.t('ui.save')}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {i18n.t('ui.cancel')}
      </Button>
    </div>
  );
}
