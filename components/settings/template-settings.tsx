import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import {
  bothTexts,
  type ConflictChoice,
  type FieldConflict,
  type Settings,
} from '../../lib/records/index.ts';
import {
  DRAFT_KINDS,
  DRAFT_WORDS,
  type DraftKind,
  type DraftTemplates,
  draftLanguage,
  languageFor,
  TEXT_LIMITS,
  templateOf,
  wordingKeys,
} from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { Conflicts } from '../base/conflicts.tsx';
import { SelectField, TextArea } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';
import { Section } from '../base/section.tsx';
import type { EditHow } from '../base/use-edit.ts';
import { codeText } from '../base/words.ts';
import { originalTemplates } from '../hooks/use-draft.ts';
import { languageName } from '../person/draft-panel.tsx';

/** The wording of drafts, by language and kind; the user's own stands before the one that came with the program. */
export function TemplateSettings({
  templates,
  onChange,
}: {
  templates: Record<string, string>;
  /** Whether it is in the book. */
  onChange: (templates: Record<string, string>, how?: EditHow<Settings>) => Promise<boolean>;
}) {
  const [code, setCode] = useState(
    draftLanguage({ language: null, region: null }, textLanguage(), LANGUAGES),
  );
  const [kind, setKind] = useState<DraftKind>('hello');
  const [originals, setOriginals] = useState<DraftTemplates | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  /** The wordings as they were when the typing began. */
  const [opened, setOpened] = useState(templates);
  const [conflict, setConflict] = useState<FieldConflict | null>(null);
  useEffect(() => {
    void originalTemplates().then(setOriginals);
  }, []);
  const language = languageFor(code, LANGUAGES);
  if (!originals || !language) return null;
  const keys = wordingKeys(language, kind);
  const [key] = keys;
  const stored = templateOf(originals, templates, language, kind);
  const besides = (all: Record<string, string>) => Object.entries(all).filter(([one]) => !keys.includes(one));
  const write = async (text: string, before: Record<string, string>) => {
    const kept = text.trim() && text !== originals[code]?.[kind] ? [[key, text] as const] : [];
    const onConflict = ([found]: readonly FieldConflict[]) => {
      setConflict(found ?? null);
      return true;
    };
    const how = { shown: { templates: before }, onConflict };
    if (await onChange(Object.fromEntries([...besides(before), ...kept]), how)) setTyped(null);
  };
  const save = () => {
    if (typed !== null && typed !== stored && !conflict) void write(typed, opened);
  };
  const answer = ({ theirs, ...rest }: FieldConflict, choice: ConflictChoice) => {
    setConflict(null);
    const there = typeof theirs === 'string' ? theirs : '';
    const before = Object.fromEntries([...besides(opened), [key, there]].filter(([, text]) => text));
    setOpened(before);
    if (choice === 'theirs') setTyped(null);
    else void write(choice === 'both' ? bothTexts({ theirs, ...rest }) : (typed ?? stored), before);
    return false;
  };
  return (
    <Section title={i18n.t('settings.templates')}>
      <p className="soft">
        {i18n.t('settings.templatesText', [DRAFT_WORDS.map((word) => `{${word}}`).join(' ')])}
      </p>
      <div className="pair">
        <SelectField
          label={i18n.t('popup.draftLanguage')}
          value={code}
          options={LANGUAGES.map(({ code: id }) => ({ id, name: languageName(id) }))}
          onChange={(id) => {
            if (id) setCode(id);
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
        lang={code}
        maxLength={TEXT_LIMITS.note}
        data-testid="template"
        onChange={(event) => {
          if (typed === null) setOpened(templates);
          setTyped(event.target.value);
        }}
        onBlur={save}
      />
      <Conflicts shown={{ record: 'settings', conflicts: conflict ? [conflict] : [], answer }} />
      {keys.some((one) => Object.hasOwn(templates, one)) && (
        <div className="row">
          <Button
            small
            icon="undo"
            data-testid="template-back"
            onClick={() => {
              setTyped(null);
              void onChange(Object.fromEntries(besides(templates)));
            }}
          >
            {i18n.t('settings.templateBack')}
          </Button>
        </div>
      )}
    </Section>
  );
}
