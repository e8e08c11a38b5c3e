import type { CoverageMap, Day, Id, Result } from '../../../lib/contact/index.ts';
import { PAPER } from '../contacts/export-choice.tsx';
import type { ContactRow } from '../contacts/facets.ts';
import { MapSheet } from '../print/map-sheet.tsx';
import { PeopleSheet } from '../print/people-sheet.tsx';
import { printSheet } from '../print/print-sheet.tsx';
import { saveExport } from './save-export.ts';

/** Saves or prints some people, or their map. Gives the name of the file; null for paper. */
export async function takeOut(
  what: Id,
  {
    rows,
    map,
    narrowed = '',
    privateNotes,
    today,
  }: {
    rows: readonly ContactRow[];
    map: CoverageMap;
    /** What the people were chosen by, in words. */
    narrowed?: string;
    privateNotes: boolean;
    today: Day;
  },
): Promise<Result<string | null>> {
  if (what === PAPER.people || what === PAPER.map) {
    printSheet(
      what === PAPER.map ? (
        <MapSheet map={map} today={today} />
      ) : (
        <PeopleSheet rows={rows} narrowed={narrowed} today={today} />
      ),
    );
    return { ok: true, value: null };
  }
  return saveExport(what, { privateNotes, contactIds: rows.map((row) => row.id), map });
}
