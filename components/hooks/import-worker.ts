import { choosePlans, type Prepared, prepareImport, workOf } from '../../lib/capture/import-plan.ts';
import { dayOf, foldText, type Problem, type Result } from '../../lib/contact/index.ts';
import {
  type BookDb,
  importBook,
  importPlans,
  markImport,
  openBook,
  storeProblemOf,
  wholeBook,
} from '../../lib/store/index.ts';
import { MAX_WHOLE_BYTES, mapColumns, parseBlob } from '../../lib/transfer/index.ts';
import { isSealed, unseal } from '../../lib/transfer/sealed.ts';
import {
  IMPORT_LOCK,
  type ImportAsk,
  type ImportSay,
  type MappingShown,
  type PickRow,
} from './import-messages.ts';

/**
 * Reads, compares and writes files away from the page. One import at a time; what was read stays here until it is taken
 * or another file is read. Progress and stopping work inside the one transaction.
 */
const say = (said: ImportSay) => self.postMessage(said);
const ROWS_SHOWN = 100;
const SEAL_BYTES = 64;
/** As much of a table as is looked at for what its columns hold. */
const BEGINNING_BYTES = 1 << 18;

let fileName = '';
let prepared: Prepared | null = null;
let stopping = false;
let book: Promise<Result<BookDb>> | null = null;

self.onmessage = ({ data: asked }: MessageEvent<ImportAsk>) => {
  void answer(asked).catch((error: unknown) => {
    const problem = storeProblemOf(error);
    // Whatever happens, the page is answered.
    if (asked.ask === 'take') say({ say: 'notTaken', problem: problem ?? { code: 'storeClosed' } });
    else say({ say: 'refused', problem: problem ?? { code: 'fileUnknown' }, mapping: null });
    // A bug stands in the console, and the page takes a new worker.
    if (!problem) self.reportError(error);
  });
};

async function answer(asked: ImportAsk): Promise<void> {
  if (asked.ask === 'stop') stopping = true;
  else if (asked.ask === 'rows') say(rowsLike(asked.query));
  else if (asked.ask === 'read') await read(asked);
  else await navigator.locks.request(IMPORT_LOCK, () => take(asked));
}

async function read({ file, passphrase, mapping }: Extract<ImportAsk, { ask: 'read' }>): Promise<void> {
  prepared = null;
  stopping = false;
  fileName = file.name;
  const refuse = (problem: Problem, shown: MappingShown | null = null) =>
    say({ say: 'refused', problem, mapping: shown });
  let content: Blob = file;
  if (isSealed(new Uint8Array(await file.slice(0, SEAL_BYTES).arrayBuffer()))) {
    if (!passphrase) return say({ say: 'sealed' });
    // What is sealed can only be opened whole.
    if (file.size > MAX_WHOLE_BYTES)
      return refuse({ code: 'fileTooLarge', params: [file.name, MAX_WHOLE_BYTES / 1024 / 1024] });
    const opened = await unseal(new Uint8Array(await file.arrayBuffer()), passphrase);
    if (!opened.ok) return refuse(opened.error);
    content = new Blob([Uint8Array.from(opened.value)]);
  }
  const now = new Date();
  let told = 0;
  const parsed = await parseBlob(content, file.name, now, {
    mapping,
    stopped: () => stopping,
    onRead: (share) => {
      if (performance.now() - told < 80) return;
      told = performance.now();
      say({ say: 'read', share });
    },
  });
  // What no rule knows, the user may: the columns are shown with a guess.
  const unknown =
    mapping || (parsed.ok ? parsed.value.format === 'other-csv' : parsed.error.code === 'headerMissing');
  const beginning = unknown ? new Uint8Array(await content.slice(0, BEGINNING_BYTES).arrayBuffer()) : null;
  const columns = beginning && mapColumns(beginning, mapping ?? undefined);
  const shown = columns?.ok ? columns.value : null;
  if (!parsed.ok) return refuse(parsed.error, shown);
  const opened = await ready();
  if (!opened.ok) return refuse(opened.error);
  const planned = await prepareImport(file.name, parsed.value, await wholeBook(opened.value), dayOf(now));
  prepared = planned.prepared;
  say({ say: 'preview', preview: planned.preview, mapping: shown });
}

async function take({ choice, answers, mode }: Extract<ImportAsk, { ask: 'take' }>): Promise<void> {
  const todo = prepared;
  const opened = await ready();
  if (!opened.ok || !todo)
    return say({ say: 'notTaken', problem: opened.ok ? { code: 'notFound' } : opened.error });
  const db = opened.value;
  const now = new Date();
  stopping = false;
  let told = 0;
  const watch = {
    stopped: () => stopping,
    onProgress: (written: number, total: number) => {
      if (performance.now() - told < 80) return;
      told = performance.now();
      say({ say: 'progress', written, total });
    },
  };
  await markImport(db, { fileName, at: now.toISOString() });
  const result =
    'book' in todo
      ? await importBook(db, todo.book, mode, fileName, now, watch)
      : await importPlans(db, choosePlans(todo.rows, choice, answers), fileName, now, watch);
  await markImport(db, null);
  if (result.ok) prepared = null;
  say(
    result.ok ? { say: 'taken', entryId: result.value.entryId } : { say: 'notTaken', problem: result.error },
  );
}

function rowsLike(query: string): ImportSay {
  const words = foldText(query).split(' ').filter(Boolean);
  const rows: PickRow[] = [];
  let more = false;
  for (const [row, { person, plan }] of (prepared && 'rows' in prepared ? prepared.rows : []).entries()) {
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
