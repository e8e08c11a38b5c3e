/** What a format cannot hold, each with a text `leavesOut.<code>` that says so before anything is written. */
const LEAVES_OUT = [
  'exchanges',
  'promises',
  'goals',
  'groups',
  'groupsAndPast',
  'introductions',
  'settings',
  'plans',
  'meeting',
  'otherOccasions',
  'positions',
  'otherPages',
  'emailsAndPhones',
  'privateNotes',
  'people',
  'photosAndStreets',
  'messageTexts',
  'promisesWithoutDay',
  'recordTimes',
  'erased',
] as const;
export type LeavesOut = (typeof LEAVES_OUT)[number];

/**
 * A kind of file. `text` names it to the user (`format.<id>`). Files to import are recognised by content alone;
 * `extensions` (without dot, the usual one first) only serve file pickers and the names of written files.
 */
export interface Format {
  id: string;
  extensions: string[];
  mime: string;
  canImport: boolean;
  canExport: boolean;
  leavesOut: LeavesOut[];
  /** Written by a page, which paints a file of this format; nothing that runs without a screen can write it. */
  paintedFrom?: 'svg';
  /** Holds the map alone: it can be written without the book. */
  ofMap?: true;
}

const CSV = { extensions: ['csv'], mime: 'text/csv' };
const VCARD = { extensions: ['vcf'], mime: 'text/vcard' };
const readOnly = { canImport: true, canExport: false };
const writeOnly = { canImport: false, canExport: true };
const RECORDS: LeavesOut[] = [
  'exchanges',
  'promises',
  'goals',
  'groups',
  'introductions',
  'settings',
  'erased',
  'recordTimes',
];

const OF_MAP: Pick<Format, 'leavesOut' | 'ofMap'> = { leavesOut: ['people', ...RECORDS], ofMap: true };

/** What neither graph file holds: they show who is tied to whom. */
const NOT_IN_GRAPHS: Format['leavesOut'] = [
  'exchanges',
  'promises',
  'goals',
  'settings',
  'positions',
  'plans',
  'meeting',
  'otherPages',
  'emailsAndPhones',
  'erased',
  'recordTimes',
  'privateNotes',
];

/** Every kind of file that can be read or written. */
export const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    ...CSV,
    canImport: true,
    canExport: true,
    leavesOut: [...RECORDS, 'positions', 'otherPages', 'otherOccasions', 'privateNotes'],
  },
  {
    id: 'vcard',
    ...VCARD,
    canImport: true,
    canExport: true,
    leavesOut: [...RECORDS, 'positions', 'otherPages', 'plans', 'otherOccasions', 'privateNotes'],
  },
  {
    id: 'vcard3',
    ...VCARD,
    canImport: true,
    canExport: true,
    leavesOut: [...RECORDS, 'positions', 'otherPages', 'plans', 'otherOccasions', 'privateNotes'],
  },
  { id: 'vcard2', ...VCARD, ...readOnly, leavesOut: ['photosAndStreets'] },
  {
    id: 'json',
    extensions: ['json'],
    mime: 'application/json',
    canImport: true,
    canExport: true,
    leavesOut: [],
  },
  {
    id: 'ics',
    extensions: ['ics'],
    mime: 'text/calendar',
    ...writeOnly,
    leavesOut: [
      'people',
      'exchanges',
      'promisesWithoutDay',
      'goals',
      'groupsAndPast',
      'introductions',
      'settings',
      'erased',
      'privateNotes',
    ],
  },
  {
    id: 'markdown',
    extensions: ['md'],
    mime: 'text/markdown',
    ...writeOnly,
    leavesOut: ['goals', 'settings', 'otherPages', 'erased', 'recordTimes', 'privateNotes'],
  },
  {
    id: 'graphml',
    extensions: ['graphml'],
    mime: 'application/graphml+xml',
    ...writeOnly,
    leavesOut: NOT_IN_GRAPHS,
  },
  {
    id: 'gexf',
    extensions: ['gexf'],
    mime: 'application/gexf+xml',
    ...writeOnly,
    leavesOut: NOT_IN_GRAPHS,
  },
  { id: 'svg', extensions: ['svg'], mime: 'image/svg+xml', ...writeOnly, ...OF_MAP },
  { id: 'html', extensions: ['html'], mime: 'text/html', ...writeOnly, ...OF_MAP },
  { id: 'map-csv', ...CSV, ...writeOnly, ...OF_MAP },
  {
    id: 'png',
    extensions: ['png'],
    mime: 'image/png',
    canImport: false,
    canExport: false,
    ...OF_MAP,
    paintedFrom: 'svg',
  },
  {
    id: 'linkedin-archive',
    extensions: ['zip'],
    mime: 'application/zip',
    ...readOnly,
    leavesOut: ['messageTexts'],
  },
  { id: 'linkedin-connections', ...CSV, ...readOnly, leavesOut: [] },
  { id: 'linkedin-messages', ...CSV, ...readOnly, leavesOut: ['messageTexts'] },
  { id: 'linkedin-invitations', ...CSV, ...readOnly, leavesOut: ['messageTexts'] },
  { id: 'linkedin-recommendations', ...CSV, ...readOnly, leavesOut: ['messageTexts'] },
  { id: 'linkedin-endorsements', ...CSV, ...readOnly, leavesOut: [] },
  { id: 'linkedin-notes', ...CSV, ...readOnly, leavesOut: [] },
  { id: 'linkedin-contacts', ...CSV, ...readOnly, leavesOut: ['photosAndStreets'] },
  { id: 'linkedin-profile', ...CSV, ...readOnly, leavesOut: ['photosAndStreets'] },
  { id: 'linkedin-positions', ...CSV, ...readOnly, leavesOut: [] },
  { id: 'google-csv', ...CSV, ...readOnly, leavesOut: ['photosAndStreets'] },
  { id: 'outlook-csv', ...CSV, ...readOnly, leavesOut: ['photosAndStreets'] },
  { id: 'thunderbird-csv', ...CSV, ...readOnly, leavesOut: ['photosAndStreets'] },
  { id: 'other-csv', ...CSV, ...readOnly, leavesOut: [] },
];

/** The format with this id, or undefined. */
export const formatOf = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
