import type { CoverageMap, Id } from '../words/index.ts';

/** A file that the page asks its worker to write. */
export interface ExportAsk {
  format: Id;
  privateNotes: boolean;
  /** Only these people and what belongs to them; everything unless told. */
  contactIds?: Id[];
  map?: CoverageMap;
  /** BCP 47 tag of the language to write in. */
  language: string;
  now: Date;
}
