import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../base/button.tsx';
import { codeText, listText } from '../base/words.ts';
import { FORMATS } from '../hooks/use-export.ts';

/** Paper is chosen like a file, but the browser's print dialog takes it from there. */
export const PAPER = { people: 'print', map: 'print-map' } as const;

/** What a choice cannot hold of the people; a selection is never a backup, so the lossless book has its limits, too. */
const LEFT_OUT: Record<string, readonly string[]> = {
  ...Object.fromEntries(FORMATS.map((format) => [format.id, format.leavesOut])),
  json: ['goals', 'settings', 'erased', 'privateNotes'],
  [PAPER.people]: ['exchanges', 'promises', 'groups', 'introductions', 'emailsAndPhones', 'privateNotes'],
  [PAPER.map]: ['people'],
};
/** Those of the formats with room for notes. Elsewhere the question would promise what the file cannot keep. */
const WITH_NOTES = ['csv', 'vcard', 'vcard3', 'json', 'markdown'];

/** Files that draw the map hold no people; a calendar holds what is promised to them. */
const isMap = (format: (typeof FORMATS)[number]) =>
  format.leavesOut.includes('people') && format.id !== 'ics';
const written = FORMATS.filter((format) => format.canExport || format.paintedFrom !== undefined);
/** Pictures first: that is what most people want of a map. */
const MAP_ORDER = ['svg', 'png', 'html', 'map-csv'];
const CHOICES = {
  people: [...written.filter((format) => !isMap(format)).map(({ id }) => id), PAPER.people],
  map: [
    ...written
      .filter(isMap)
      .map(({ id }) => id)
      .sort((a, b) => MAP_ORDER.indexOf(a) - MAP_ORDER.indexOf(b)),
    PAPER.map,
  ],
};

/**
 * What to make of some people: a file of them or of their map, or a print; each says what it leaves out. `first` is what
 * was looked at, and stands first.
 */
export function ExportChoice({
  first = 'people',
  onExport,
}: {
  first?: 'people' | 'map';
  /** With the id of a format, or one of `PAPER`. */
  onExport: (format: string, privateNotes: boolean) => void;
}) {
  const [id, setId] = useState(first === 'map' ? 'svg' : 'csv');
  const [notes, setNotes] = useState(false);
  const privateNotes = notes && WITH_NOTES.includes(id);
  const left = (LEFT_OUT[id] ?? []).filter((code) => !(privateNotes && code === 'privateNotes'));
  const onPaper = id === PAPER.people || id === PAPER.map;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onExport(id, privateNotes);
  };
  return (
    <form autoComplete="off" className="stack" onSubmit={submit}>
      {([first, first === 'map' ? 'people' : 'map'] as const).map((about) => (
        <fieldset key={about} className="views__columns">
          <legend>
            {about === 'people'
              ? i18n.t('exportPage.thePeople')
              : i18n.t(first === 'map' ? 'coverage.title' : 'exportPage.theMap')}
          </legend>
          {CHOICES[about].map((choice) => (
            <label key={choice} className="check">
              <input
                type="radio"
                name="format"
                value={choice}
                checked={choice === id}
                data-testid={`bulk-export-${choice}`}
                onChange={() => setId(choice)}
              />
              {choice === 'json' ? i18n.t('exportPage.allOfThem') : codeText(`format.${choice}`)}
            </label>
          ))}
        </fieldset>
      ))}
      {WITH_NOTES.includes(id) && (
        <label className="check">
          <input
            type="checkbox"
            checked={notes}
            data-testid="bulk-export-notes"
            onChange={(event) => setNotes(event.target.checked)}
          />
          {i18n.t('exportPage.privateNotes')}
        </label>
      )}
      <p className="faint" aria-live="polite">
        {left.length === 0
          ? i18n.t('exportPage.leavesNothing')
          : i18n.t('exportPage.leavesOut', [listText(left.map((code) => codeText(`leavesOut.${code}`)))])}
      </p>
      <div className="dialog__acts">
        <Button kind="primary" type="submit" data-testid="bulk-export-save">
          {onPaper ? i18n.t('print.print') : i18n.t('exportPage.save')}
        </Button>
      </div>
    </form>
  );
}
