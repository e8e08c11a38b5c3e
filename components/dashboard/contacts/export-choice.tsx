import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../base/button.tsx';
import { codeText, listText } from '../../base/words.ts';
import { FORMATS } from '../../hooks/use-export.ts';

/** Formats that draw the map of the whole book hold no people, so a selection has no use for them. */
const WRITTEN = FORMATS.filter(
  (format) => format.canExport && !(format.leavesOut.includes('people') && format.id !== 'ics'),
);

/** The format of a file of some people, what it leaves out, and whether private notes go with it. */
export function ExportChoice({ onExport }: { onExport: (format: string, privateNotes: boolean) => void }) {
  const [id, setId] = useState('csv');
  const [privateNotes, setPrivateNotes] = useState(false);
  const left = (WRITTEN.find((format) => format.id === id)?.leavesOut ?? []).filter(
    (code) => !(privateNotes && code === 'privateNotes'),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onExport(id, privateNotes);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="views__columns">
        <legend>{i18n.t('dashboard.bulkExportAs')}</legend>
        {WRITTEN.map((format) => (
          <label key={format.id} className="check">
            <input
              type="radio"
              name="format"
              value={format.id}
              checked={format.id === id}
              data-testid={`bulk-export-${format.id}`}
              onChange={() => setId(format.id)}
            />
            {codeText(`format.${format.id}`)}
          </label>
        ))}
      </fieldset>
      <label className="check">
        <input
          type="checkbox"
          checked={privateNotes}
          onChange={(event) => setPrivateNotes(event.target.checked)}
        />
        {i18n.t('exportPage.privateNotes')}
      </label>
      <p className="faint" aria-live="polite">
        {left.length === 0
          ? i18n.t('exportPage.leavesNothing')
          : i18n.t('exportPage.leavesOut', [listText(left.map((code) => codeText(`leavesOut.${code}`)))])}
      </p>
      <div className="dialog__acts">
        <Button kind="primary" type="submit" data-testid="bulk-export-save">
          {i18n.t('exportPage.save')}
        </Button>
      </div>
    </form>
  );
}
