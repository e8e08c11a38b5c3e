import { useState } from 'react';
import { i18n } from '#i18n';
import type { Id } from '../../lib/words/index.ts';
import { Button } from '../base/button.tsx';
import { type Person, PersonField } from '../base/person-field.tsx';
import { useNames } from '../hooks/use-contact.ts';

/** Others who were at the same lunch or meeting: each gets the entry, too. */
export function AlsoThere({
  self,
  people,
  onChange,
}: {
  self: Id;
  people: Person[];
  onChange: (people: Person[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const names = useNames(typed);
  const taken = new Set([self, ...people.map(({ id }) => id)]);
  const found = names.state === 'ready' ? names.value.filter(({ id }) => !taken.has(id)) : [];
  return (
    <div className="stack">
      <PersonField
        label={i18n.t('log.also')}
        person={null}
        typed={typed}
        found={found}
        onType={setTyped}
        onChange={(id) => onChange([...people, ...found.filter((one) => one.id === id)])}
      />
      {people.length > 0 && (
        <div className="chips">
          {people.map((one) => (
            <Button
              key={one.id}
              small
              icon="close"
              aria-label={i18n.t('ui.removeItem', [one.name])}
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
