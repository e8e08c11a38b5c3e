import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { addDays, cleanLine, type Day, type Id, TEXT_LIMITS } from '../../../lib/contact/index.ts';
import { Button } from '../../base/button.tsx';
import { dayInWords } from '../../base/day-words.ts';
import { Dialog } from '../../base/dialog.tsx';
import { TextField } from '../../base/field.tsx';
import { textLanguage } from '../../base/names.ts';
import { ExportChoice } from './export-choice.tsx';
import type { ContactRow } from './facets.ts';

/** What can be done with many people at once; each is one act with one Undo. */
export interface BulkActs {
  addLabel: (ids: Id[], label: string) => void;
  snooze: (ids: Id[], until: Day) => void;
  archive: (ids: Id[], archived: boolean) => void;
  /** Writes a file of these people in one format; what is private only when asked for. */
  exportAs: (ids: Id[], format: string, privateNotes: boolean) => void;
}

type Asking = 'label' | 'snooze' | 'archive' | 'export' | null;

const SNOOZES = [14, 30, 90] as const;

/** The acts on the people selected. Each says in a dialog whom it will touch before it does. */
export function BulkBar({
  rows,
  today,
  acts,
  onClear,
}: {
  rows: ContactRow[];
  today: Day;
  acts: BulkActs;
  onClear: () => void;
}) {
  const [asking, setAsking] = useState<Asking>(null);
  const [label, setLabel] = useState('');
  const ids = rows.map((row) => row.id);
  const number = rows.length.toLocaleString(textLanguage());
  const allArchived = rows.every((row) => row.archived);
  const close = () => setAsking(null);
  const clean = cleanLine(label, TEXT_LIMITS.label);
  const addLabel = (event: FormEvent) => {
    event.preventDefault();
    if (!clean) return;
    acts.addLabel(ids, clean);
    setLabel('');
    close();
  };
  return (
    <section className="bulk" aria-label={i18n.t('dashboard.bulk')}>
      <strong>{i18n.t('dashboard.selected', rows.length, [number])}</strong>
      <div className="row">
        <Button small icon="label" onClick={() => setAsking('label')}>
          {i18n.t('dashboard.bulkLabel')}
        </Button>
        <Button small icon="clock" onClick={() => setAsking('snooze')}>
          {i18n.t('dashboard.bulkSnooze')}
        </Button>
        <Button small icon="archive" onClick={() => setAsking('archive')}>
          {allArchived ? i18n.t('dashboard.bulkUnarchive') : i18n.t('dashboard.bulkArchive')}
        </Button>
        <Button small icon="files" onClick={() => setAsking('export')} data-testid="bulk-export">
          {i18n.t('dashboard.bulkExport')}
        </Button>
        <Button small kind="quiet" onClick={onClear}>
          {i18n.t('dashboard.bulkClear')}
        </Button>
      </div>
      <Dialog
        open={asking === 'label'}
        title={i18n.t('dashboard.bulkLabelTitle', rows.length, [number])}
        onClose={close}
      >
        <form className="stack" onSubmit={addLabel}>
          <Names rows={rows} />
          <TextField
            label={i18n.t('dashboard.labelName')}
            value={label}
            maxLength={TEXT_LIMITS.label}
            onChange={(event) => setLabel(event.target.value)}
          />
          <div className="dialog__acts">
            <Button onClick={close}>{i18n.t('ui.cancel')}</Button>
            <Button kind="primary" type="submit" disabled={!clean}>
              {i18n.t('dashboard.bulkLabel')}
            </Button>
          </div>
        </form>
      </Dialog>
      <Dialog
        open={asking === 'snooze'}
        title={i18n.t('dashboard.bulkSnoozeTitle', rows.length, [number])}
        onClose={close}
      >
        <Names rows={rows} />
        <p className="soft">{i18n.t('dashboard.bulkSnoozeText')}</p>
        <div className="row">
          {SNOOZES.map((days) => {
            const until = addDays(today, days);
            return (
              <Button
                key={days}
                onClick={() => {
                  acts.snooze(ids, until);
                  close();
                }}
              >
                {i18n.t('dashboard.until', [dayInWords(until)])}
              </Button>
            );
          })}
        </div>
      </Dialog>
      <Dialog
        open={asking === 'archive'}
        title={
          allArchived
            ? i18n.t('dashboard.bulkUnarchiveTitle', rows.length, [number])
            : i18n.t('dashboard.bulkArchiveTitle', rows.length, [number])
        }
        onClose={close}
        acts={
          <>
            <Button onClick={close}>{i18n.t('ui.cancel')}</Button>
            <Button
              kind="primary"
              onClick={() => {
                acts.archive(ids, !allArchived);
                close();
              }}
            >
              {allArchived ? i18n.t('dashboard.bulkUnarchive') : i18n.t('dashboard.bulkArchive')}
            </Button>
          </>
        }
      >
        <Names rows={rows} />
        <p className="soft">
          {allArchived ? i18n.t('dashboard.bulkUnarchiveText') : i18n.t('dashboard.bulkArchiveText')}
        </p>
      </Dialog>
      <Dialog
        open={asking === 'export'}
        title={i18n.t('dashboard.bulkExportTitle', rows.length, [number])}
        onClose={close}
      >
        <Names rows={rows} />
        <ExportChoice
          onExport={(format, privateNotes) => {
            acts.exportAs(ids, format, privateNotes);
            close();
          }}
        />
      </Dialog>
    </section>
  );
}

/** Names shown of a selection before the rest is a number. */
const NAMED = 5;

/** Whom an act will touch. */
function Names({ rows }: { rows: ContactRow[] }) {
  const names = rows.slice(0, NAMED).map((row) => row.name);
  const rest = rows.length - names.length;
  return (
    <p>
      {rest > 0
        ? i18n.t('dashboard.namesAndMore', [names.join(', '), rest.toLocaleString(textLanguage())])
        : names.join(', ')}
    </p>
  );
}
