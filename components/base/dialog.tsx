import { createContext, type ReactNode, useContext, useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button, IconButton } from './button.tsx';

const OpenDialog = createContext<HTMLElement | null>(null);

/**
 * Where a list that opens over the page has to stand: within the modal dialog around it, because all else is behind the
 * dialog and takes no press. Undefined outside of one: then the page itself.
 */
export const useListPlace = (): HTMLElement | undefined => useContext(OpenDialog) ?? undefined;

/**
 * A native modal dialog: focus stays inside, Escape and the cross close it, focus returns to where it was. What is in it
 * scrolls within; a list that opens in it may reach over its edge.
 */
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
  const [element, setElement] = useState<HTMLDialogElement | null>(null);
  const titleId = useId();
  useEffect(() => {
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open, element]);
  return (
    <dialog ref={setElement} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {open && (
        <OpenDialog value={element}>
          <div className="dialog__page stack">
            <h2 id={titleId}>{title}</h2>
            {children}
            {acts && <div className="dialog__acts">{acts}</div>}
          </div>
          {/* Last, so that the focus begins at what the dialog is for. */}
          <div className="dialog__close">
            <IconButton small icon="close" label={i18n.t('ui.close')} onClick={() => element?.close()} />
          </div>
        </OpenDialog>
      )}
    </dialog>
  );
}

/** Asks before something is destroyed: `children` says exactly what will happen, `actLabel` names the act. */
export function ConfirmDialog({
  open,
  title,
  actLabel,
  disabled = false,
  onConfirm,
  onClose,
  children,
}: {
  open: boolean;
  title: string;
  actLabel: string;
  /** While the act has to wait for something. */
  disabled?: boolean;
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
          <Button kind="danger" data-testid="confirm" disabled={disabled} onClick={onConfirm}>
            {actLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
