import { i18n } from '#i18n';
import type { Problem } from '../../lib/contact/index.ts';
import { Button } from './button.tsx';
import { problemText } from './words.ts';

/** Where the form of a dialog ends: why it was refused, if it was; leave it, or save. */
export function DialogFoot({
  testId,
  problem,
  onCancel,
}: {
  testId: string;
  problem: Problem | null;
  onCancel: () => void;
}) {
  return (
    <>
      {problem && (
        <p className="field__problem" role="alert" data-testid="form-refused">
          {problemText(problem)}
        </p>
      )}
      <div className="dialog__acts">
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
        <Button kind="primary" type="submit" data-testid={testId}>
          {i18n.t('ui.save')}
        </Button>
      </div>
    </>
  );
}
