import { ask, missLost, noteHead, type Waiting } from './asking.ts';
import { laterOf } from './clock.ts';
import type { Desk, Note, Snapshot } from './desk.ts';
import { chunkPath, HEADS, type Head, headIn, headNumber, headPath, packPath } from './files.ts';
import { type Marks, rowsIn } from './lines.ts';
import { isNews, joinRows, type RowKey, type RowState, stampsIn } from './rows.ts';
import type { Surroundings } from './write.ts';

/** What came from the other computers. */
export interface Received {
  /** The rows of which something is news here. */
  changed: Set<RowKey>;
  /** The computers whose next file could not be read, and why; the others were read all the same. */
  waiting: Map<string, Waiting>;
  /** The computers that show an older state than they have shown before. */
  rolledBack: string[];
  /** Lines that could not be read: they were left out, and nothing else. */
  broken: number;
}

/**
 * Reads what other computers have written since, each in the order in which it wrote, and joins it. Late, twice, out of
 * order and missing are all the same to it: it waits where the next file is not there, and another computer's file is never
 * waited for because of it. Throws where the carrier cannot be reached; what was read until then is kept.
 */
export async function receive(desk: Desk, around: Surroundings): Promise<Received> {
  const received: Received = { changed: new Set(), waiting: new Map(), rolledBack: [], broken: 0 };
  const numbers = new Map<string, number[]>();
  for (const { name } of await around.carrier.list(HEADS)) {
    const head = headNumber(name);
    if (head) numbers.set(head.computer, [...(numbers.get(head.computer) ?? []), head.number]);
  }
  numbers.delete((await desk.note()).computer);
  const heads: Head[] = [];
  for (const [computer, all] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const newest = await newestHead(computer, all, around);
    if (newest === 'newer') received.waiting.set(computer, newest);
    else {
      heads.push(...(newest.found ? [newest.found.head] : []));
      await readComputer(desk, around, computer, newest, received);
    }
  }
  for (const computer of await missLost(desk, around, new Set(numbers.keys()), heads))
    received.waiting.set(computer, 'missing');
  return received;
}

interface FoundHead {
  /** The newest that opens: one that was cut may have an older one beside it. Null where there is none. */
  found: { head: Head; number: number } | null;
  /** Why a newer one does not; null where there is none. */
  why: Waiting | null;
}

async function newestHead(
  computer: string,
  numbers: number[],
  { carrier, sealing }: Surroundings,
): Promise<FoundHead | 'newer'> {
  let why: Waiting | null = null;
  for (const number of numbers.sort((a, b) => b - a)) {
    const path = headPath(computer, number);
    const bytes = await carrier.get(path);
    const text = bytes && (await sealing.open(bytes, path));
    const head = text ? headIn(text) : null;
    if (head === 'newer') return 'newer';
    if (head) return { found: { head, number }, why };
    why ??= bytes ? 'damaged' : 'missing';
  }
  return { found: null, why };
}

async function readComputer(
  desk: Desk,
  around: Surroundings,
  computer: string,
  { found, why: whyHead }: FoundHead,
  received: Received,
): Promise<void> {
  let why = whyHead;
  if (found) {
    const { heard } = await desk.note();
    if (found.number < (heard[computer] ?? 0)) received.rolledBack.push(computer);
    await noteHead(desk, computer, found.head, found.number);
    why = (await readFiles(desk, around, computer, found.head, received)) ?? whyHead;
  }
  if (why) received.waiting.set(computer, why);
  await ask(desk, around, computer, why, whyHead ? null : (found?.head ?? null));
}

/** Reads on where reading stopped. The value says why it stopped, null at the end. */
async function readFiles(
  desk: Desk,
  around: Surroundings,
  computer: string,
  head: Head,
  received: Received,
): Promise<Waiting | null> {
  const { snapshot } = head;
  const wholeBook = async (): Promise<Waiting | null> => {
    if (!snapshot) return 'missing';
    const why = await readSnapshot(desk, around, computer, snapshot, received);
    return why ?? (await move(desk, computer, snapshot.covers, snapshot.tail, head.heal));
  };
  const known = await desk.note();
  const { [computer]: healed = null } = known.healed;
  // It has forgotten that it wrote all anew, or wrote less anew than was read here.
  if (healed !== head.heal && (head.heal === null || (snapshot?.covers ?? 0) < (known.read[computer] ?? 0)))
    await beginAgain(desk, computer);
  if (head.heal !== null && healed !== head.heal) {
    const why = await wholeBook();
    if (why) return why;
  }
  const { read: begun, tails } = await desk.note();
  const begunAt = begun[computer] ?? 0;
  if (head.seq < begunAt || (head.seq === begunAt && (tails[computer] ?? '') !== head.tail))
    await beginAgain(desk, computer);
  for (let isAgain = false; ; ) {
    const note = await desk.note();
    const read = note.read[computer] ?? 0;
    if (read >= head.seq) return null;
    const tail = note.tails[computer] ?? '';
    const pack = await readFile(desk, around, packPath(computer, read + 1), received, (now, { mark }) => ({
      ...now,
      read: { ...now.read, [computer]: read + 1 },
      tails: { ...now.tails, [computer]: mark },
    }));
    if (typeof pack === 'string') {
      if (pack === 'newer' || !snapshot || snapshot.covers <= read) return pack;
      const why = await wholeBook();
      if (why) return why;
    } else if (!isAgain && read > 0 && pack.after !== tail) {
      isAgain = true;
      await beginAgain(desk, computer);
    }
  }
}

/**
 * The numbers of a computer say something else than they did: it was put back to an earlier day. It is read from the
 * beginning, which does no harm, and what it wrote before, and may know no more, is written anew by this one.
 */
async function beginAgain(desk: Desk, computer: string): Promise<void> {
  const note = await desk.note();
  const { [computer]: _, ...healed } = note.healed;
  const [read, tails] = [
    { ...note.read, [computer]: 0 },
    { ...note.tails, [computer]: '' },
  ];
  await desk.write({ note: { ...note, read, tails, healed, owes: 'heal' } });
}

async function move(
  desk: Desk,
  computer: string,
  read: number,
  tail: string,
  heal: string | null,
): Promise<null> {
  const note = await desk.note();
  const healed = heal === null ? note.healed : { ...note.healed, [computer]: heal };
  const [reads, tails] = [
    { ...note.read, [computer]: read },
    { ...note.tails, [computer]: tail },
  ];
  await desk.write({ note: { ...note, read: reads, tails, healed } });
  return null;
}

async function readSnapshot(
  desk: Desk,
  around: Surroundings,
  computer: string,
  { number, chunks }: Snapshot,
  received: Received,
): Promise<Waiting | null> {
  for (let chunk = 0; chunk < chunks; chunk++) {
    const read = await readFile(desk, around, chunkPath(computer, number, chunk), received, (now) => now);
    if (typeof read === 'string') return read;
  }
  return null;
}

/** Joins one file, and notes that it was read in the same transaction. */
async function readFile(
  desk: Desk,
  { carrier, sealing }: Surroundings,
  path: string,
  received: Received,
  noted: (note: Note, marks: Marks) => Note,
): Promise<Waiting | Marks> {
  const bytes = await carrier.get(path);
  if (!bytes) return 'missing';
  const text = await sealing.open(bytes, path);
  const found = text === null ? 'damaged' : rowsIn(text);
  if (typeof found === 'string') return found;
  const keys = [...found.rows.keys()];
  const held = await desk.rows(keys);
  const rows = new Map<RowKey, RowState>();
  const note = await desk.note();
  let { last, owes } = note;
  for (const [at, key] of keys.entries()) {
    const [before, row] = [held[at], found.rows.get(key)];
    if (!row || (before && !isNews(before, row))) continue;
    const after = before ? joinRows(before, row) : row;
    rows.set(key, after);
    received.changed.add(key);
    for (const stamp of stampsIn(row)) last = laterOf(last, stamp);
    // What was erased elsewhere is still in the files of this computer.
    if (before && before.life % 2 === 1 && after.life % 2 === 0) owes ??= 'tidy';
  }
  received.broken += found.broken;
  await desk.write({ note: noted({ ...note, last, owes }, found), rows });
  return found;
}
