import { useState } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { type Person, PersonField } from '../base/person-field.tsx';
import { isolated } from '../base/words.ts';
import { useNames } from '../hooks/use-contact.ts';

/** One person of the book, found by typing; `without` are not offered. */
export function OnePersonField({
  label,
  person,
  without,
  onChange,
}: {
  label: string;
  person: Pick<Person, 'id' | 'name'> | null;
  without: readonly Id[];
  onChange: (person: Person | null) => void;
}) {
  const [typed, setTyped] = useState('');
  const names = useNames(typed);
  const found = names.state === 'ready' ? names.value.filter(({ id }) => !without.includes(id)) : [];
  return (
    <PersonField
      label={label}
      person={person}
      typed={typed}
      found={found}
      onType={setTyped}
      onChange={(id) => onChange(found.find((one) => one.id === id) ?? null)}
    />
  );
}

/** Several people of the book: typing adds, a press on a name takes away. */
export function PeopleField({
  label,
  people,
  without = [],
  onChange,
}: {
  label: string;
  people: readonly Pick<Person, 'id' | 'name'>[];
  /** Not offered, beside those who are chosen. */
  without?: readonly Id[];
  onChange: (people: Pick<Person, 'id' | 'name'>[]) => void;
}) {
  return (
    <div className="stack">
      <OnePersonField
        label={label}
        person={null}
        without={[...without, ...people.map(({ id }) => id)]}
        onChange={(person) => person && onChange([...people, { id: person.id, name: person.name }])}
      />
      {people.length > 0 && (
        <div className="chips">
          {people.map((one) => (
            <Button
              key={one.id}
              small
              icon="close"
              aria-label={i18n.t('ui.removeItem', [isolated(one.name)])}
              onClick={() => onChange(people.filter(({ id }) => id !== one.id))}
            >
              {one.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
