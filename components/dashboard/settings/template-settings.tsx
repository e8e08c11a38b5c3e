import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import {
  DRAFT_KINDS,
  DRAFT_LANGUAGES,
  DRAFT_WORDS,
  type DraftKind,
  type DraftLanguage,
  type DraftTemplates,
  draftLanguage,
  TEXT_LIMITS,
  templateOf,
} from '../../../lib/contact/index.ts';
import { Button } from '../../base/button.tsx';
import { languageName } from '../../base/draft-panel.tsx';
import { SelectField, TextArea } from '../../base/field.tsx';
import { textLanguage } from '../../base/names.ts';
import { codeText } from '../../base/words.ts';
import { originalTemplates } from '../../hooks/use-draft.ts';
import { Section } from '../person/contact-page.tsx';

/** The wording of drafts, by language and kind; the user's own stands before the one that came with the program. */
export function TemplateSettings({
  templates,
  onChange,
}: {
  templates: Record<string, string>;
  onChange: (templates: Record<string, string>) => void;
}) {
  const [language, setLanguage] = useState<DraftLanguage>(
    draftLanguage({ language: null, region: null }, textLanguage()),
  );
  const [kind, setKind] = useState<DraftKind>('hello');
  const [originals, setOriginals] = useState<DraftTemplates | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    void originalTemplates().then(setOriginals);
  }, []);
  if (!originals) return null;
  const key = `${language}.${kind}`;
  const stored = templateOf(originals, templates, language, kind);
  const others = Object.entries(templates).filter(([one]) => one !== key);
  const save = () => {
    if (typed === null || typed === stored) return;
    const kept = typed.trim() && typed !== originals[language][kind] ? [[key, typed] as const] : [];
    onChange(Object.fromEntries([...others, ...kept]));
    setTyped(null);
  };
  return (
    <Section title={i18n.t('settings.templates')}>
      <p className="soft">
        {i18n.t('settings.templatesText', [DRAFT_WORDS.map((word) => `{${word}}`).join(' ')])}
      </p>
      <div className="pair">
        <SelectField
          label={i18n.t('popup.draftLanguage')}
          value={language}
          options={DRAFT_LANGUAGES.map((id) => ({ id, name: languageName(id) }))}
          onChange={(id) => {
            if (id) setLanguage(id);
            setTyped(null);
          }}
        />
        <SelectField
          label={i18n.t('settings.templateKind')}
          value={kind}
          options={DRAFT_KINDS.map((id) => ({ id, name: codeText(`draftKind.${id}`) }))}
          onChange={(id) => {
            if (id) setKind(id);
            setTyped(null);
          }}
        />
      </div>
      <TextArea
        label={i18n.t('settings.templateWords')}
        value={typed ?? stored}
        rows={9}
        lang={language}
        maxLength={TEXT_LIMITS.note}
        data-testid="template"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
      />
      {Object.hasOwn(templates, key) && (
        <div className="row">
          <Button
            small
            icon="undo"
            data-testid="template-back"
            onClick={() => {
              setTyped(null);
              onChange(Object.fromEntries(others));
            }}
          >
            {i18n.t('settings.templateBack')}
          </Button>
        </div>
      )}
    </Section>
  );
}
