import { getISOWeek } from 'date-fns';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { logAddress } from '../../lib/words/destinations.ts';
import { Button } from '../base/button.tsx';
import { Dialog } from '../base/dialog.tsx';
import { PersonField } from '../base/person-field.tsx';
import { weekdayText } from '../base/words.ts';
import { useGoTo } from '../hooks/use-address.ts';
import { useNames } from '../hooks/use-contact.ts';

/** What week it is and what it holds, in a sentence, with the one main act. */
export function Greeting({
  today,
  people,
  promises,
}: {
  today: Day;
  people: number;
  /** Null while they are read. */
  promises: number | null;
}) {
  const [logging, setLogging] = useState(false);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const said = [
    i18n.t('week.lead', [capitalized(weekdayText(today, today)), getISOWeek(new Date(year, month - 1, day))]),
    i18n.t('week.people', people),
    promises ? i18n.t('week.open', promises) : '',
  ];
  return (
    <div className="week__head">
      <div>
        <h1>{i18n.t('week.place')}</h1>
        <p className="lead" data-testid="week-lead">
          {said.filter(Boolean).join(' ')}
        </p>
      </div>
      <Button kind="primary" icon="add" data-testid="week-log" onClick={() => setLogging(true)}>
        {i18n.t('week.log')}
      </Button>
      <Dialog open={logging} title={i18n.t('week.logTitle')} onClose={() => setLogging(false)}>
        <LogWith />
      </Dialog>
    </div>
  );
}

/** Whom something is logged with; the page of that person has the form. */
function LogWith() {
  const [typed, setTyped] = useState('');
  const names = useNames(typed);
  const goTo = useGoTo();
  return (
    <PersonField
      label={i18n.t('week.who')}
      person={null}
      typed={typed}
      found={names.state === 'ready' ? names.value : []}
      onType={setTyped}
      onChange={(id) => id && goTo(logAddress(id))}
    />
  );
}

const capitalized = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
