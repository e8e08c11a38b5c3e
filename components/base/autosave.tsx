import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from './field.tsx';

/**
 * The empty form of every page whose fields the browser does not keep for its next start. Chromium keeps what stands in
 * an area that belongs to no form, whatever the area itself says.
 */
const KEEPS_NOTHING = 'keeps-nothing';

/** A pause this long (ms) after the last letter saves. */
const PAUSE = 900;

/**
 * A text that saves itself: when typing pauses, when the field is left and when the view goes away, and says that it
 * has. `onSave` answers whether it is stored; if not, the text stays in the field and the field says so.
 */
export function AutosaveText({
  label,
  value,
  multiline,
  maxLength,
  placeholder,
  hideLabel,
  onSave,
  testId,
}: {
  label: string;
  value: string | null;
  multiline?: boolean;
  maxLength: number;
  placeholder?: string;
  hideLabel?: boolean;
  onSave: (text: string | null) => Promise<boolean>;
  testId?: string;
}) {
  const [text, setText] = useState(value ?? '');
  const [state, setState] = useState<'still' | 'typing' | 'saved' | 'failed'>('still');
  const pending = useRef<string | null>(null);
  const save = useRef(onSave);
  save.current = onSave;

  // A value changed elsewhere (undo, another window) shows, unless something unsaved stands here.
  useEffect(() => {
    if (pending.current === null) setText(value ?? '');
  }, [value]);

  const flush = useRef(async () => {});
  flush.current = async () => {
    const unsaved = pending.current;
    if (unsaved === null) return;
    pending.current = null;
    const stored = await save.current(unsaved.trim() || null);
    // Typed on while it was being stored: the next pause saves that.
    if (pending.current !== null) return;
    if (!stored) pending.current = unsaved;
    setState(stored ? 'saved' : 'failed');
  };
  useEffect(() => {
    if (state !== 'typing') return;
    const timer = setTimeout(() => void flush.current(), text === (value ?? '') ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [text, state, value]);
  useEffect(() => {
    const leave = () => void flush.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const shared = {
    value: text,
    maxLength,
    placeholder,
    'data-testid': testId,
    className: 'input',
    onChange: (event: { target: { value: string } }) => {
      pending.current = event.target.value;
      setText(event.target.value);
      setState('typing');
    },
    onBlur: () => void flush.current(),
  };
  return (
    <div className="autosave">
      <Field label={label} hideLabel={hideLabel}>
        {(tied) =>
          multiline ? (
            <textarea form={KEEPS_NOTHING} rows={3} {...shared} {...tied} />
          ) : (
            <input
              type="text"
              autoComplete="off"
              {...shared}
              {...tied}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void flush.current();
              }}
            />
          )
        }
      </Field>
      <span className="autosave__state" role="status">
        {state === 'typing' && <span className="faint">{i18n.t('ui.saving')}</span>}
        {state === 'saved' && <span className="faint">{i18n.t('ui.saved')}</span>}
        {state === 'failed' && <span className="field__problem">{i18n.t('ui.notSaved')}</span>}
      </span>
    </div>
  );
}
