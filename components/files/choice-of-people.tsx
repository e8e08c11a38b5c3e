import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Choice, ImportPreview } from '../../lib/capture/import-plan.ts';
import type { PickRow } from '../../lib/workers/import-messages.ts';
import { SelectField, TextField } from '../base/field.tsx';
import { textLanguage } from '../base/names.ts';

const WAYS = ['all', 'company', 'year', 'hand'] as const;

/** Whom to take of a file: everybody, some companies or years, or people picked by hand. */
export function ChoiceOfPeople({
  preview,
  choice,
  onChoice,
  rows,
  onFind,
}: {
  preview: ImportPreview;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  rows: { rows: PickRow[]; more: boolean };
  onFind: (query: string) => void;
}) {
  const ways = WAYS.filter(
    (way) =>
      (way !== 'company' || preview.companies.length > 1) && (way !== 'year' || preview.years.length > 1),
  );
  const change = (way: Choice['by'] | null) =>
    onChoice(
      way === 'hand'
        ? { by: way, rows: [] }
        : way === 'company' || way === 'year'
          ? { by: way, names: [] }
          : { by: 'all' },
    );
  const text = { all: 'takeAll', company: 'takeCompany', year: 'takeYear', hand: 'takeHand' } as const;
  return (
    <div className="stack">
      <SelectField
        label={i18n.t('importing.whom')}
        value={choice.by}
        options={ways.map((id) => ({ id, name: i18n.t(`importing.${text[id]}`) }))}
        data-testid="import-choice"
        onChange={change}
      />
      {choice.by === 'company' && (
        <Names
          listed={preview.companies}
          names={choice.names}
          onNames={(names) => onChoice({ by: 'company', names })}
        />
      )}
      {choice.by === 'year' && (
        <Names
          listed={preview.years}
          names={choice.names}
          onNames={(names) => onChoice({ by: 'year', names })}
        />
      )}
      {choice.by === 'hand' && (
        <Hand
          picked={choice.rows}
          onPicked={(picked) => onChoice({ by: 'hand', rows: picked })}
          rows={rows}
          onFind={onFind}
        />
      )}
    </div>
  );
}

const toggled = <T,>(all: T[], one: T, on: boolean): T[] =>
  on ? [...all, one] : all.filter((other) => other !== one);

function Names({
  listed,
  names,
  onNames,
}: {
  listed: ImportPreview['companies'];
  names: string[];
  onNames: (names: string[]) => void;
}) {
  return (
    <ul className="files__pick">
      {listed.map(({ name, count }) => (
        <li key={name}>
          <label className="check">
            <input
              type="checkbox"
              checked={names.includes(name)}
              onChange={(event) => onNames(toggled(names, name, event.target.checked))}
            />
            <span dir="auto">{name}</span>{' '}
            <span className="faint">{count.toLocaleString(textLanguage())}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Hand({
  picked,
  onPicked,
  rows: { rows, more },
  onFind,
}: {
  picked: number[];
  onPicked: (rows: number[]) => void;
  rows: { rows: PickRow[]; more: boolean };
  onFind: (query: string) => void;
}) {
  const [query, setQuery] = useState('');
  useEffect(() => onFind(query), [query, onFind]);
  return (
    <>
      <TextField
        type="search"
        label={i18n.t('importing.find')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="soft" role="status">
        {i18n.t('importing.picked', picked.length, [picked.length.toLocaleString(textLanguage())])}
      </p>
      <ul className="files__pick">
        {rows.map(({ row, name, work }) => (
          <li key={row}>
            <label className="check">
              <input
                type="checkbox"
                checked={picked.includes(row)}
                onChange={(event) => onPicked(toggled(picked, row, event.target.checked))}
              />
              <span dir="auto">
                {name} <span className="faint">{work}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {more && <p className="faint">{i18n.t('importing.moreRows')}</p>}
    </>
  );
}
