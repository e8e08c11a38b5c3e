import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import type { SuggestionRow } from '../../lib/store/index.ts';
import type { Id } from '../../lib/words/index.ts';
import type { Person } from '../base/person-field.tsx';
import { isolated } from '../base/words.ts';
import { AlsoThere } from '../person/also-there.tsx';
import { type ExchangeDraft, ExchangeForm, newExchange, othersOf } from '../person/exchange-form.tsx';

/** The whole entry: when, who reached out, what was given and received, a note, others who were there. Loaded when asked for. */
export default function LogPanel({
  row,
  today,
  onSave,
  onCancel,
}: {
  row: SuggestionRow;
  today: Day;
  onSave: (draft: ExchangeDraft, alsoIds: Id[]) => Promise<void>;
  onCancel: () => void;
}) {
  const [also, setAlso] = useState<Person[]>([]);
  return (
    <div className="popup__log">
      <ExchangeForm
        draft={newExchange('message', today)}
        today={today}
        label={i18n.t('log.titleWith', [isolated(row.name)])}
        also={<AlsoThere self={row.contactId} people={also} onChange={setAlso} />}
        onCancel={onCancel}
        onSave={(draft) => onSave(draft, othersOf(draft, also))}
      />
    </div>
  );
}
