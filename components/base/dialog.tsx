import { type ReactNode, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from './button.tsx';

/** A native modal dialog: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({
  open,
  title,
  onClose,
  children,
  acts,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children?: ReactNode;
  acts?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <div className="stack">
          <h2 id={titleId}>{title}</h2>
          {children}
          {acts && <div className="dialog__acts">{acts}</div>}
        </div>
      )}
    </dialog>
  );
}

/** Asks before something is destroyed: `children` says exactly what will happen, `actLabel` names the act. */
export function ConfirmDialog({
  open,
  title,
  actLabel,
  onConfirm,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  actLabel: string;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button kind="danger" data-testid="confirm" onClick={onConfirm}>
            {actLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
