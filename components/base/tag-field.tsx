import { type KeyboardEvent, useState } from 'react';
import { ComboBox, type Key } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Tag, Button as TagButton, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { i18n } from '#i18n';
import { cleanLine, foldText, TEXT_LIMITS } from '../../lib/words/index.ts';
import { useListPlace } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { keepEscape } from './list-keys.ts';
import { textLanguage } from './names.ts';
import { problemText } from './words.ts';
import './tag-field.css';

const CREATE = 'create:';
const SHOWN = 8;

/**
 * A set of short texts with type-ahead: the arrow keys choose among `known` (with how many contacts have it), Enter or
 * comma adds what was typed, Backspace in the empty field takes the last one away. Two spellings that fold to the same
 * are one.
 */
export function TagField({
  label,
  values,
  known,
  placeholder,
  limit = TEXT_LIMITS.label,
  check,
  onChange,
  testId,
}: {
  label: string;
  values: readonly string[];
  known: readonly { label: string; count?: number }[];
  placeholder?: string;
  /** Longest accepted text; a longer one stays in the field and says so. */
  limit?: number;
  /** What is wrong with a text, in words, or null. */
  check?: (text: string) => string | null;
  onChange: (values: string[]) => void;
  testId?: string;
}) {
  const place = useListPlace();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const taken = new Set(values.map(foldText));
  const wanted = foldText(typed);
  const matches = known
    .filter((entry) => !taken.has(foldText(entry.label)) && foldText(entry.label).includes(wanted))
    .sort(
      (a, b) => Number(foldText(b.label).startsWith(wanted)) - Number(foldText(a.label).startsWith(wanted)),
    )
    .slice(0, SHOWN)
    .map((entry) => ({ id: entry.label, text: entry.label, count: entry.count }));
  const isNew =
    wanted !== '' && !taken.has(wanted) && !known.some((entry) => foldText(entry.label) === wanted);
  const items = isNew
    ? [...matches, { id: CREATE, text: i18n.t('ui.addItem', [typed.trim()]), count: undefined }]
    : matches;

  function add(text: string) {
    const line = cleanLine(text, Number.POSITIVE_INFINITY);
    const wrong =
      line && line.length > limit
        ? problemText({ code: 'textTooLong', params: [limit] })
        : line && (check?.(line) ?? null);
    setProblem(wrong);
    if (wrong) return;
    setTyped('');
    if (!line || taken.has(foldText(line))) return;
    // A known spelling wins over a new one that differs in case or accents only.
    const same = known.find((entry) => foldText(entry.label) === foldText(line));
    onChange([...values, same?.label ?? line]);
  }
  const choose = (key: Key | null) => {
    if (key === CREATE) add(typed);
    else if (key !== null) add(String(key));
  };
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    keepEscape(event);
    // While letters are put together (Japanese, Korean, …), Enter takes them over, and the comma is one of them.
    if (event.nativeEvent.isComposing) return;
    const pointed = event.currentTarget.getAttribute('aria-activedescendant');
    if ((event.key === 'Enter' && !pointed && typed.trim()) || (event.key === ',' && typed.trim())) {
      event.preventDefault();
      event.stopPropagation();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && values.length > 0) onChange(values.slice(0, -1));
  }

  return (
    <I18nProvider locale={textLanguage()}>
      <div className="field tag-field">
        {values.length > 0 && (
          <TagGroup
            aria-label={label}
            onRemove={(keys) => onChange(values.filter((value) => !keys.has(value)))}
          >
            <TagList className="chips" items={values.map((value) => ({ id: value }))}>
              {(item) => (
                <Tag className="chip chip--accent tag" textValue={item.id}>
                  {item.id}
                  <TagButton
                    slot="remove"
                    className="tag__remove"
                    aria-label={i18n.t('ui.removeItem', [item.id])}
                  >
                    <Icon name="close" size={12} />
                  </TagButton>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
        <ComboBox
          className="field"
          items={items}
          inputValue={typed}
          onInputChange={(text) => {
            setTyped(text.replace(/^,+/, ''));
            setProblem(null);
          }}
          isInvalid={problem !== null}
          selectedKey={null}
          onSelectionChange={choose}
          allowsCustomValue
          menuTrigger="input"
        >
          <Label className="field__label">{label}</Label>
          <Input className="input" placeholder={placeholder} onKeyDown={onKeyDown} data-testid={testId} />
          <div role="alert">
            <FieldError className="field__problem">{problem}</FieldError>
          </div>
          <Popover className="menu" offset={4} UNSTABLE_portalContainer={place}>
            <ListBox<(typeof items)[number]> className="menu__list">
              {(item) => (
                <ListBoxItem id={item.id} textValue={item.text} className="menu__item">
                  {item.id === CREATE && <Icon name="add" size={14} />}
                  <span>{item.text}</span>
                  {item.count !== undefined && <span className="menu__count">{item.count}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
    </I18nProvider>
  );
}
