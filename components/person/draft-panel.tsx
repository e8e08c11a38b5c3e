import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { Button } from '../base/button.tsx';
import { SelectField, TextArea } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { isolated } from '../base/words.ts';
import { useWordsWritten } from '../base/words-kept.tsx';
import { useCopyText } from '../hooks/use-copy-text.ts';
import { type Draft, useDraft } from '../hooks/use-draft.ts';

/** "svenska", in the user's language. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames(textLanguage(), { type: 'language' }).of(language) ?? language;

/** A short message in the contact's language, to change and to copy. Nothing is sent. */
export function DraftPanel({
  contactId,
  name,
  shelf,
  today,
  onClose,
}: {
  contactId: Id;
  name: string;
  /** Why one writes: the shelf of the suggestion. */
  shelf: string;
  today: Day;
  onClose: () => void;
}) {
  const draft = useDraft(contactId, shelf, textLanguage(), today);
  return <DraftForm draft={draft} name={name} onClose={onClose} />;
}

/** The draft itself, once it is there, in any of the languages there are texts in. */
export function DraftForm({
  draft,
  name,
  onClose,
}: {
  draft: Loaded<Draft | null>;
  name: string;
  onClose: () => void;
}) {
  const [language, setLanguage] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copyText = useCopyText();
  useWordsWritten(i18n.t('popup.draftText', [isolated(name)]), typed);
  const panel = useRef<HTMLFormElement>(null);
  const ready = draft.state === 'ready' ? draft.value : null;
  useEffect(() => {
    if (ready) panel.current?.querySelector<HTMLElement>('[data-testid="copy-draft"]')?.focus();
  }, [ready]);
  if (!ready) return null;
  const chosen = language ?? ready.language;
  const text = typed ?? ready.texts[chosen] ?? '';
  return (
    <form
      autoComplete="off"
      ref={panel}
      className="stack draft"
      aria-label={i18n.t('popup.draftText', [isolated(name)])}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        // The letters of the list act on it, not while somebody writes here.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextArea
        label={i18n.t('popup.draftText', [isolated(name)])}
        value={text}
        rows={9}
        lang={chosen}
        data-testid="draft"
        onChange={(event) => {
          setTyped(event.target.value);
          setCopied(false);
        }}
      />
      <div className="row">
        <Button
          small
          kind="primary"
          data-testid="copy-draft"
          onClick={() => void copyText(text).then(setCopied)}
        >
          {i18n.t('popup.copy')}
        </Button>
        <SelectField
          label={i18n.t('popup.draftLanguage')}
          hideLabel
          value={chosen}
          options={LANGUAGES.map(({ code }) => ({ id: code, name: languageName(code) }))}
          onChange={(id) => {
            setLanguage(id);
            setTyped(null);
            setCopied(false);
          }}
        />
        <span className="faint" role="status">
          {copied && i18n.t('popup.copied')}
        </span>
      </div>
    </form>
  );
}
