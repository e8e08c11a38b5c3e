import {
  choosePlans,
  type ImportPreview,
  leftUnanswered,
  type Prepared,
  prepareImport,
  workOf,
} from '../capture/import-plan.ts';
import { dayOf } from '../days/index.ts';
import { BOOK_RECORDS } from '../records/index.ts';
import { IMPORT_LOCK } from '../store/import-lock.ts';
import {
  type BookDb,
  changeWelcome,
  importBook,
  importMemory,
  importPlans,
  type KnownColumns,
  keepImport,
  keptImport,
  knownColumns,
  openBook,
  rememberColumns,
  replacedHere,
  storeProblemOf,
  wholeBook,
} from '../store/index.ts';
import {
  type ColumnMapping,
  dayOrderOf,
  formatOf,
  type HowWritten,
  MAX_WHOLE_BYTES,
  mapColumns,
  parseBlob,
} from '../transfer/index.ts';
import { isSealed, unseal } from '../transfer/sealed.ts';
import { COLUMN_FIELDS } from '../words/column-fields.ts';
import { fail, foldText, ok, type Problem, type Result } from '../words/index.ts';
import type { Chosen, ImportAsk, ImportSay, MappingShown, PickRow } from './import-messages.ts';
import { type KeptChoice, keptChoiceFrom } from './kept-choice.ts';

/**
 * Reads, compares and writes files away from the page. One import at a time; what was read stays here until it is taken
 * or another file is read. Progress and stopping work inside the one transaction.
 */
const say = (said: ImportSay) => self.postMessage(said);
const ROWS_SHOWN = 100;
const TOLD_EVERY_MS = 80;
const SEAL_BYTES = 64;
/** As much of a table as is looked at for what its columns hold. */
const BEGINNING_BYTES = 1 << 18;

interface Read {
  file: File | Blob;
  fileName: string;
  prepared: Prepared;
  preview: ImportPreview;
  mapping: ColumnMapping | null;
  written: HowWritten;
  /** Set where the user has said what the columns hold: remembered once the file is taken. */
  columns: KnownColumns | null;
}

let held: Read | null = null;
let stopping = false;
/** The reading that goes on: one that was overtaken by another is not gone on with. */
let turn = 0;
let book: Promise<Result<BookDb>> | null = null;

self.onmessage = ({ data: asked }: MessageEvent<ImportAsk>) => {
  void answer(asked).catch((error: unknown) => {
    const problem = storeProblemOf(error);
    // Whatever happens, the page is answered.
    if (asked.ask === 'take') say({ say: 'notTaken', problem: problem ?? { code: 'storeClosed' } });
    else {
      const reading = 'reading' in asked ? asked.reading : turn;
      say({ say: 'refused', reading, problem: problem ?? { code: 'fileUnknown' }, mapping: null });
    }
    // A bug stands in the console, and the page takes a new worker.
    if (!problem) self.reportError(error);
  });
};

async function answer(asked: ImportAsk): Promise<void> {
  if (asked.ask === 'stop') stopping = true;
  else if (asked.ask === 'rows') say(rowsLike(asked.query));
  else if (asked.ask === 'read') {
    const { reading, file, passphrase, mapping, written } = asked;
    const shown = await read(reading, file, file.name, passphrase, { mapping, written });
    if (shown && held)
      say({ say: 'preview', reading, preview: held.preview, mapping: shown.mapping, written });
  } else if (asked.ask === 'continue') await goOn(asked.reading, asked.passphrase);
  else {
    stopping = false;
    await navigator.locks.request(IMPORT_LOCK, () => take(asked));
  }
}

/** Reads a file and compares it with the book. Null when it could not be: then the page has been told. */
async function read(
  mine: number,
  file: Blob,
  fileName: string,
  passphrase: string,
  { mapping: asked, written = {} }: { mapping: ColumnMapping | null; written?: HowWritten | undefined },
): Promise<{ mapping: MappingShown | null } | null> {
  held = null;
  stopping = false;
  turn = mine;
  const stopped = () => stopping || mine !== turn;
  const refuse = (problem: Problem, shown: MappingShown | null = null) => {
    say({ say: 'refused', reading: mine, problem, mapping: shown, written });
    return null;
  };
  const content = await plainContent(file, fileName, passphrase);
  if (content === null) {
    say({ say: 'sealed', reading: mine });
    return null;
  }
  if (!content.ok) return refuse(content.error);
  const opened = await ready();
  if (!opened.ok) return refuse(opened.error);
  const db = opened.value;
  const now = new Date();
  const parse = (mapping: ColumnMapping | null) =>
    parseBlob(content.value, fileName, now, {
      ...written,
      mapping,
      dayOrder: dayOrderOf(navigator.language),
      stopped,
      onRead: tellReading(mine),
    });
  let mapping = asked;
  let parsed = await parse(mapping);
  // What no rule knows, the user may: the columns are shown with a guess, or as they were read before.
  const unknown =
    mapping ||
    (parsed.ok
      ? formatOf(parsed.value.format)?.addressBook?.columnsAsked
      : parsed.error.code === 'headerMissing');
  const guessed = unknown ? await columnsOf(content.value, null, written) : null;
  const before = guessed && !asked ? await readBefore(db, guessed) : null;
  if (before) {
    mapping = before;
    parsed = await parse(before);
  }
  // Shown is what was read, not a guess of its own.
  const readAs = parsed.ok ? (parsed.value.readAs ?? null) : null;
  const shown = unknown ? await columnsOf(content.value, mapping ?? readAs, written) : null;
  const columns = shown && { ...shown, known: before !== null };
  if (!parsed.ok) return refuse(parsed.error, columns);
  const stored = await wholeBook(db);
  const { book: brought } = parsed.value;
  const ids = brought && new Set(BOOK_RECORDS.flatMap((list) => brought[list].map(({ id }) => id)));
  const isReplaced = ids ? await replacedHere(db, ids) : undefined;
  const memory = await importMemory(db);
  const planned = await prepareImport(fileName, parsed.value, stored, dayOf(now), memory, isReplaced);
  if (stopped()) return refuse({ code: 'importStopped' });
  const titles = guessed && titlesOf(guessed);
  held = {
    ...planned,
    file,
    fileName,
    mapping,
    written,
    columns:
      asked && guessed && titles
        ? { titles, fields: asked.fields, headed: asked.headerAt === guessed.mapping.headerAt }
        : null,
  };
  return { mapping: columns };
}

/** The content of a file, opened where it is sealed; null where that takes a passphrase. */
async function plainContent(file: Blob, fileName: string, passphrase: string): Promise<Result<Blob> | null> {
  if (!isSealed(new Uint8Array(await file.slice(0, SEAL_BYTES).arrayBuffer()))) return ok(file);
  if (!passphrase) return null;
  // What is sealed can only be opened whole.
  if (file.size > MAX_WHOLE_BYTES)
    return fail({ code: 'fileTooLarge', params: [fileName, MAX_WHOLE_BYTES / 1024 / 1024] });
  const opened = await unseal(new Uint8Array(await file.arrayBuffer()), passphrase);
  return opened.ok ? ok(new Blob([Uint8Array.from(opened.value)])) : opened;
}

function tellReading(reading: number): (share: number) => void {
  let told = 0;
  return (share) => {
    if (performance.now() - told < TOLD_EVERY_MS) return;
    told = performance.now();
    say({ say: 'read', reading, share });
  };
}

async function columnsOf(content: Blob, mapping: ColumnMapping | null, written: HowWritten) {
  const beginning = new Uint8Array(await content.slice(0, BEGINNING_BYTES).arrayBuffer());
  const columns = mapColumns(beginning, mapping, written);
  return columns.ok ? columns.value : null;
}

type Columns = NonNullable<Awaited<ReturnType<typeof columnsOf>>>;

/** A heading as one text; empty where there is none to know the table by. */
const titlesOf = ({ columns }: Columns): string =>
  columns.some(({ title }) => title) ? columns.map(({ title }) => foldText(title)).join('\t') : '';

/** How the user read a table of this heading before. */
async function readBefore(db: BookDb, guessed: Columns): Promise<ColumnMapping | null> {
  const titles = titlesOf(guessed);
  const known = titles ? (await knownColumns(db)).find((one) => one.titles === titles) : undefined;
  if (!known) return null;
  const { headerAt } = guessed.mapping;
  const fields = known.fields.map((field) => COLUMN_FIELDS.find((one) => one === field) ?? 'ignored');
  return { headerAt: known.headed ? headerAt : headerAt - 1, fields };
}

async function take({ choice, answers, mode, bringBack, changes }: Chosen): Promise<void> {
  const todo = held;
  const opened = await ready();
  if (!opened.ok || !todo)
    return say({ say: 'notTaken', problem: opened.ok ? { code: 'notFound' } : opened.error });
  const db = opened.value;
  const { fileName, file, mapping, written, prepared } = todo;
  const now = new Date();
  let told = 0;
  const watch = {
    stopped: () => stopping,
    onProgress: (written: number, total: number) => {
      if (performance.now() - told < TOLD_EVERY_MS) return;
      told = performance.now();
      say({ say: 'progress', written, total });
    },
  };
  const how = { mapping, written, choice, answers, mode, bringBack, changes } satisfies KeptChoice;
  await keepImport(db, { fileName, at: now.toISOString(), file, how: { ...how } });
  const result =
    'book' in prepared
      ? await importBook(db, prepared.book, { mode, bringBack }, fileName, now, watch)
      : await importPlans(db, choosePlans(prepared.rows, choice, answers, changes), fileName, now, {
          ...watch,
          asked: leftUnanswered(prepared.rows, answers),
        });
  // What was taken is in the book: it is told so, whether or not these can be noted.
  await keepImport(db, null).catch(onlyStoreProblems);
  if (result.ok && todo.columns) await rememberColumns(db, todo.columns).catch(onlyStoreProblems);
  if (result.ok && todo.preview.format.startsWith('linkedin'))
    await changeWelcome(db, { archiveAskedAt: null }).catch(onlyStoreProblems);
  if (result.ok) held = null;
  say(
    result.ok ? { say: 'taken', entryId: result.value.entryId } : { say: 'notTaken', problem: result.error },
  );
}

function onlyStoreProblems(error: unknown): void {
  if (!storeProblemOf(error)) throw error;
}

/**
 * Reads the kept file once more and takes of it what was chosen then. Nothing of it is in the book. What was to replace
 * the whole book is shown again first: days of writing may lie between.
 */
async function goOn(reading: number, passphrase: string): Promise<void> {
  const opened = await ready();
  if (!opened.ok) return say({ say: 'refused', reading, problem: opened.error, mapping: null });
  const kept = await keptImport(opened.value);
  if (!kept?.file) return say({ say: 'refused', reading, problem: { code: 'notFound' }, mapping: null });
  const how = keptChoiceFrom(kept.how);
  if (!how) return say({ say: 'refused', reading, problem: { code: 'notFound' }, mapping: null });
  const shown = await read(reading, kept.file, kept.fileName, passphrase, how);
  if (!shown || !held) return;
  if (how.mode === 'replace' && 'book' in (held as Read).prepared)
    return say({ say: 'preview', reading, preview: (held as Read).preview, mapping: shown.mapping });
  say({ say: 'writing', reading, preview: (held as Read).preview });
  await navigator.locks.request(IMPORT_LOCK, () => take(how));
}

function rowsLike(query: string): ImportSay {
  const words = foldText(query).split(' ').filter(Boolean);
  const rows: PickRow[] = [];
  let more = false;
  for (const { row, person, plan } of held && 'rows' in held.prepared ? held.prepared.rows : []) {
    if (plan.kind === 'perhaps') continue;
    const text = foldText(`${person.reading.name} ${workOf(person)}`);
    if (!words.every((word) => text.includes(word))) continue;
    more = rows.length >= ROWS_SHOWN;
    if (more) break;
    rows.push({ row, name: person.reading.name ?? '', work: workOf(person) });
  }
  return { say: 'rows', rows, more };
}

function ready(): Promise<Result<BookDb>> {
  book ??= openBook().then((opened) => {
    if (!opened.ok) book = null;
    else
      opened.value.on('versionchange', () => {
        book = null;
      });
    return opened;
  });
  return book;
}
