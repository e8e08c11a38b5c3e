import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useState } from 'react';
import { i18n } from '#i18n';
import { useCopyText } from '../hooks/use-copy-text.ts';
import { Button } from './button.tsx';
import { TextArea } from './field.tsx';
import { Notice } from './notice.tsx';

/** A text that somebody is writing, and what it is called where it is written. */
interface Words {
  label: string;
  text: string;
}
type Report = (key: string, words: readonly Words[]) => void;

const Reported = createContext<Report>(() => {});

/** Tells the view around a form what is being written in it and is stored nowhere; null or nothing when there is none. */
export function useWordsWritten(label: string, text: string | null): void {
  const report = useContext(Reported);
  const key = useId();
  useEffect(() => {
    report(key, text?.trim() ? [{ label, text }] : []);
  }, [report, key, label, text]);
  useEffect(() => () => report(key, []), [report, key]);
}

/**
 * Keeps what was being written in the forms within when what it is about goes (`gone`) because of another window: the text
 * stands here to be copied until it is put away. Nothing is written into what is not there any more.
 */
export function WordsKept({ gone, why, children }: { gone: boolean; why: string; children: ReactNode }) {
  const outer = useContext(Reported);
  const key = useId();
  const [written] = useState(() => new Map<string, readonly Words[]>());
  const [was, setWas] = useState(gone);
  const [kept, setKept] = useState<readonly Words[]>([]);
  const report = useCallback<Report>(
    (one, words) => {
      if (words.length > 0) written.set(one, words);
      else written.delete(one);
      outer(key, [...written.values()].flat());
    },
    [outer, key, written],
  );
  // While drawing: the forms have not gone yet, and with them what they have told.
  if (gone !== was) {
    setWas(gone);
    if (gone) setKept([...kept, ...[...written.values()].flat()]);
  }
  // What is kept here goes along when the view around it goes, too.
  useEffect(() => {
    outer(`${key} kept`, kept);
  }, [outer, key, kept]);
  useEffect(
    () => () => {
      outer(key, []);
      outer(`${key} kept`, []);
    },
    [outer, key],
  );
  return (
    <Reported.Provider value={report}>
      {kept.length > 0 && <KeptNotice words={kept} why={why} onClose={() => setKept([])} />}
      {children}
    </Reported.Provider>
  );
}

function KeptNotice({ words, why, onClose }: { words: readonly Words[]; why: string; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const copyText = useCopyText();
  return (
    <Notice kind="notice">
      <div role="alert">
        <strong>{why}</strong>
        <p>{i18n.t('conflict.keptText')}</p>
      </div>
      {words.map(({ label, text }) => (
        <TextArea
          key={`${label} ${text}`}
          label={label}
          readOnly
          rows={Math.min(8, text.split('\n').length + 1)}
          value={text}
          data-testid="kept-words"
        />
      ))}
      <div className="row">
        <Button
          small
          kind="primary"
          data-testid="copy-words"
          onClick={() => void copyText(words.map(({ text }) => text).join('\n\n')).then(setCopied)}
        >
          {i18n.t('conflict.copy')}
        </Button>
        <Button small kind="quiet" data-testid="close-words" onClick={onClose}>
          {i18n.t('ui.close')}
        </Button>
        <span className="faint" role="status">
          {copied && i18n.t('conflict.copied')}
        </span>
      </div>
    </Notice>
  );
}
