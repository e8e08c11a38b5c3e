import type { Day } from '../../lib/days/index.ts';
import type { CoverageMap, Id, Result } from '../../lib/words/index.ts';
import type { ContactRow } from '../base/facets.ts';
import { printSheet } from '../base/print-sheet.tsx';
import { saveExport } from '../base/save-export.ts';
import { PAPER } from './export-choice.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { printPoster } from './poster-sheet.tsx';

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
  if (what === PAPER.map) return printPoster(map);
  if (what === PAPER.people) {
    printSheet(<PeopleSheet rows={rows} narrowed={narrowed} today={today} />);
    return { ok: true, value: null };
  }
  return saveExport(what, { privateNotes, contactIds: rows.map((row) => row.id), map });
}
