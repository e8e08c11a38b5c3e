import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FieldConflict } from '../../lib/records/index.ts';
import { bothTexts, type ConflictChoice, type EditedRecord } from '../../lib/records/index.ts';
import { Conflicts } from './conflicts.tsx';
import { Field } from './field.tsx';
import type { TextHow } from './use-edit.ts';
import { useWordsWritten } from './words-kept.tsx';

/**
 * The empty form of every page whose fields the browser does not keep for its next start. Chromium keeps what stands in
 * an area that belongs to no form, whatever the area itself says.
 */
const KEEPS_NOTHING = 'keeps-nothing';

/** A pause this long (ms) after the last letter saves. */
const PAUSE = 900;

/**
 * A text that saves itself: when typing pauses, when the field is left and when the view goes away, and says that it
 * has. `onSave` answers whether it is stored; if not, the text stays in the field and the field says so. Where another
 * window has changed it since it was shown, both texts stand here until one is chosen.
 */
export function AutosaveText({
  label,
  value,
  multiline,
  maxLength,
  placeholder,
  hideLabel,
  record = 'contacts',
  onSave,
  onType,
  testId,
}: {
  label: string;
  value: string | null;
  multiline?: boolean;
  maxLength: number;
  placeholder?: string;
  hideLabel?: boolean;
  /** Whose field it is, for how a conflict is told. */
  record?: EditedRecord;
  onSave: (text: string | null, how: TextHow) => Promise<boolean>;
  /** Told of every letter, before it is saved. */
  onType?: (text: string) => void;
  testId?: string;
}) {
  const [text, setText] = useState(value ?? '');
  const [state, setState] = useState<'still' | 'typing' | 'saved' | 'failed'>('still');
  const pending = useRef<string | null>(null);
  /** What stood here when the typing began. */
  const base = useRef(value);
  const [conflict, setConflict] = useState<FieldConflict | null>(null);
  const isThere = useRef(true);
  const save = useRef(onSave);
  save.current = onSave;
  useWordsWritten(label, state === 'typing' || state === 'failed' ? text : null);

  // A value changed elsewhere (undo, another window) shows, unless something unsaved stands here.
  useEffect(() => {
    if (pending.current !== null) return;
    base.current = value;
    setText(value ?? '');
  }, [value]);

  const flush = useRef(async () => {});
  flush.current = async () => {
    const unsaved = pending.current;
    if (unsaved === null) return;
    pending.current = null;
    const wanted = unsaved.trim() || null;
    const write = (text: string | null, shown: string | null) =>
      save.current(text, { shown: { text: shown }, onConflict });
    let met: FieldConflict | null = null;
    const onConflict = ([found]: readonly FieldConflict[]) => {
      // Whoever has left the field cannot be asked: then both texts are kept, where both can stand.
      if (!found || !(isThere.current || found.kind !== 'one')) return false;
      met = found;
      return true;
    };
    let stored = await write(wanted, base.current);
    const found = met as FieldConflict | null;
    if (found && !isThere.current) {
      met = null;
      stored = await write(bothTexts(found), textOf(found.theirs));
    }
    if (stored) base.current = wanted;
    setConflict(isThere.current ? met : null);
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
    isThere.current = true;
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      isThere.current = false;
      leave();
    };
  }, []);

  const answer = (one: FieldConflict, choice: ConflictChoice) => {
    const theirs = textOf(one.theirs);
    base.current = theirs;
    setConflict(null);
    const chosen = choice === 'mine' ? text : choice === 'both' ? bothTexts(one) : (theirs ?? '');
    setText(chosen);
    pending.current = choice === 'theirs' ? null : chosen;
    setState('saved');
    return true;
  };
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
      onType?.(event.target.value);
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
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
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
        {state === 'failed' && !conflict && <span className="field__problem">{i18n.t('ui.notSaved')}</span>}
      </span>
      <Conflicts
        calm
        shown={{ record, conflicts: conflict ? [conflict] : [], answer }}
        onAnswered={() => void flush.current()}
      />
    </div>
  );
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
