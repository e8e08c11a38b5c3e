import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Problem } from '../../lib/words/index.ts';
import { Button } from './button.tsx';
import { problemText } from './words.ts';

/** Where the form of a dialog ends: why it was refused, if it was; leave it, or save. */
export function DialogFoot({
  testId,
  label = i18n.t('ui.save'),
  problem,
  busy,
  onCancel,
  children,
}: {
  testId: string;
  /** What saving is called here. */
  label?: string;
  problem: Problem | null;
  /** While the form is being saved: a press would do nothing. The button stays able to hold the focus. */
  busy: boolean;
  onCancel: () => void;
  /** Another way to end it, between the two. */
  children?: ReactNode;
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
        {children}
        <Button kind="primary" type="submit" data-testid={testId} aria-disabled={busy} aria-busy={busy}>
          {label}
        </Button>
      </div>
    </>
  );
}
