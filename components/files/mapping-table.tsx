import { useState } from 'react';
import { i18n } from '#i18n';
import type { ColumnMapping } from '../../lib/transfer/mapped-csv.ts';
import { COLUMN_FIELDS, type ColumnField } from '../../lib/words/column-fields.ts';
import { DELIMITER_NAMES, type Delimiter, isDelimiter } from '../../lib/words/file-writing.ts';
import type { MappingShown } from '../../lib/workers/import-messages.ts';
import { Button } from '../base/button.tsx';
import { SelectField } from '../base/field.tsx';
import { codeText } from '../base/words.ts';

/** What each column of a table is taken for, to be corrected. */
export function MappingTable({
  shown,
  onApply,
  onDelimiter,
  open = false,
}: {
  shown: MappingShown;
  onApply: (mapping: ColumnMapping) => void;
  /** Cuts the rows otherwise, and guesses anew what the columns hold. */
  onDelimiter: (delimiter: string) => void;
  open?: boolean;
}) {
  const [fields, setFields] = useState(shown.mapping.fields);
  const [headed, setHeaded] = useState(shown.mapping.headerAt >= 0);
  const [firstRow] = useState(Math.max(0, shown.mapping.headerAt));
  const delimiters = Object.entries(DELIMITER_NAMES).flatMap(([sign, name]) =>
    isDelimiter(sign) ? [{ id: sign, name: codeText(`delimiter.${name}`) }] : [],
  );
  const options = COLUMN_FIELDS.map((id) => ({ id, name: codeText(`column.${id}`) }));
  return (
    <details className="card" open={open} data-testid="mapping">
      <summary>{i18n.t('importing.columns')}</summary>
      <div className="stack files__mapping">
        <p className="soft">{i18n.t(shown.known ? 'importing.columnsKnown' : 'importing.columnsText')}</p>
        <ul className="files__columns">
          {shown.columns.map((column, at) => {
            const title = column.title || i18n.t('importing.columnNumber', [at + 1]);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <li key={at}>
                <div className="files__column">
                  <strong dir="auto">{title}</strong>
                  <span className="faint" dir="auto">
                    {column.values.join(' · ')}
                  </span>
                </div>
                <SelectField<ColumnField>
                  label={i18n.t('importing.columnIs', [title])}
                  hideLabel
                  value={fields[at] ?? 'ignored'}
                  options={options}
                  data-testid={`column-${at}`}
                  onChange={(field) =>
                    setFields(fields.map((own, place) => (place === at ? (field ?? 'ignored') : own)))
                  }
                />
              </li>
            );
          })}
        </ul>
        <SelectField<Delimiter>
          label={i18n.t('importing.delimiter')}
          value={isDelimiter(shown.delimiter) ? shown.delimiter : null}
          options={delimiters}
          data-testid="delimiter"
          onChange={(chosen) => chosen && chosen !== shown.delimiter && onDelimiter(chosen)}
        />
        <label className="check">
          <input type="checkbox" checked={headed} onChange={(event) => setHeaded(event.target.checked)} />
          {i18n.t('importing.headed')}
        </label>
        <div className="row">
          <Button
            data-testid="mapping-apply"
            onClick={() => onApply({ headerAt: headed ? firstRow : firstRow - 1, fields })}
          >
            {i18n.t('importing.readAgain')}
          </Button>
        </div>
      </div>
    </details>
  );
}
