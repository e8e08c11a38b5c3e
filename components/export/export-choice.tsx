import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { KnownFormat } from '../../lib/transfer/format.ts';
import { Button } from '../base/button.tsx';
import { codeText, listText } from '../base/words.ts';

/** Paper is chosen like a file, but the browser's print dialog takes it from there. */
export const PAPER = { people: 'print', map: 'print-map' } as const;

/** What paper cannot hold. */
const NOT_ON_PAPER = {
  [PAPER.people]: ['exchanges', 'promises', 'groups', 'introductions', 'emailsAndPhones', 'privateNotes'],
  [PAPER.map]: ['people'],
};
/** What stands chosen at first: what most people want of a list, and of a map. */
const CHOSEN = { people: 'csv', map: 'svg' };

/** One kind of file, or paper, as it is chosen. */
interface Choice {
  id: string;
  leavesOut: readonly string[];
  /** Elsewhere the question for notes would promise what the file cannot keep. */
  holdsNotes: boolean;
  lossless: boolean;
}

/** All that can be made of people, or of their map. A selection is never a backup: the lossless book has limits, too. */
const choicesOf = (formats: readonly KnownFormat[], about: 'people' | 'map'): Choice[] => [
  ...formats
    .filter((format) => format.canExport || format.paintedFrom)
    .filter((format) => Boolean(format.ofMap) === (about === 'map'))
    .map(({ id, leavesOut, leavesOutOfChoice = leavesOut, holdsNotes = false, lossless = false }) => ({
      id,
      leavesOut: leavesOutOfChoice,
      holdsNotes,
      lossless,
    })),
  { id: PAPER[about], leavesOut: NOT_ON_PAPER[PAPER[about]], holdsNotes: false, lossless: false },
];

/**
 * What to make of some people: a file of them or of their map, or a print; each says what it leaves out. `first` is what
 * was looked at, and stands first.
 */
export function ExportChoice({
  formats,
  first = 'people',
  onExport,
}: {
  formats: readonly KnownFormat[];
  first?: 'people' | 'map';
  /** With the id of a format, or one of `PAPER`. */
  onExport: (format: string, privateNotes: boolean) => void;
}) {
  const [id, setId] = useState(CHOSEN[first]);
  const [notes, setNotes] = useState(false);
  const choices = { people: choicesOf(formats, 'people'), map: choicesOf(formats, 'map') };
  const chosen = [...choices.people, ...choices.map].find((choice) => choice.id === id);
  const privateNotes = notes && chosen?.holdsNotes === true;
  const left = (chosen?.leavesOut ?? []).filter((code) => !(privateNotes && code === 'privateNotes'));
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
          {choices[about].map((choice) => (
            <label key={choice.id} className="check">
              <input
                type="radio"
                name="format"
                value={choice.id}
                checked={choice.id === id}
                data-testid={`bulk-export-${choice.id}`}
                onChange={() => setId(choice.id)}
              />
              {choice.lossless ? i18n.t('exportPage.allOfThem') : codeText(`format.${choice.id}`)}
            </label>
          ))}
        </fieldset>
      ))}
      {chosen?.holdsNotes && (
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
