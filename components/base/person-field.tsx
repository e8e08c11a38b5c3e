import type { KeyboardEvent } from 'react';
import { ComboBox, type Key } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { IconButton } from './button.tsx';
import { useListPlace } from './dialog.tsx';
import { keepEscape } from './list-keys.ts';
import { textLanguage } from './names.ts';
import './tag-field.css';
import { isolated } from './words.ts';

export interface Person {
  id: Id;
  name: string;
  company: string | null;
}

/** One contact of the book, found by typing. `found` are the best few matches of `typed`. */
export function PersonField({
  label,
  person,
  typed,
  found,
  onType,
  onChange,
}: {
  label: string;
  person: Pick<Person, 'name'> | null;
  typed: string;
  found: Person[];
  onType: (text: string) => void;
  onChange: (id: Id | null) => void;
}) {
  const place = useListPlace();
  if (person)
    return (
      <div className="field">
        <span className="field__label">{label}</span>
        <span className="row">
          <span>{person.name}</span>
          <IconButton
            small
            icon="close"
            label={i18n.t('ui.removeItem', [isolated(person.name)])}
            onClick={() => onChange(null)}
          />
        </span>
      </div>
    );
  const choose = (key: Key | null) => {
    if (key === null) return;
    onType('');
    onChange(String(key));
  };
  // Without what was typed the list stays closed: nobody is chosen, so nothing else would stand in the field.
  const closeList = (event: KeyboardEvent<HTMLInputElement>) => {
    if (keepEscape(event)) onType('');
  };
  return (
    <I18nProvider locale={textLanguage()}>
      <ComboBox
        className="field"
        items={found}
        inputValue={typed}
        onInputChange={onType}
        selectedKey={null}
        onSelectionChange={choose}
        allowsEmptyCollection={typed.trim() !== ''}
        menuTrigger="input"
      >
        <Label className="field__label">{label}</Label>
        <Input className="input" onKeyDown={closeList} />
        <Popover className="menu" offset={4} UNSTABLE_portalContainer={place}>
          <ListBox<Person>
            className="menu__list"
            renderEmptyState={() => <span className="menu__item">{i18n.t('ui.noMatch')}</span>}
          >
            {(item) => (
              <ListBoxItem id={item.id} textValue={item.name} className="menu__item">
                <span>{item.name}</span>
                {item.company && <span className="menu__count">{item.company}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
