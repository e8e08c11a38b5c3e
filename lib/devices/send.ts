import { computerName } from './clock.ts';
import { type Desk, type Note, renamed } from './desk.ts';
import {
  chunkNumber,
  chunkPath,
  HEADS,
  headIn,
  headNumber,
  headPath,
  headText,
  packNumber,
  packPath,
} from './files.ts';
import { linesOf } from './lines.ts';
import type { Surroundings } from './write.ts';

/** Rows in one file at most. */
const ROWS = 5_000;
/** More packs than these, and they are put together: a computer that was away long reads few files. */
const PACKS = 200;

/**
 * Delivers what waits here. May be killed anywhere and begun again: what was sealed is sent as it was until it is
 * acknowledged, and nothing of another computer is touched. First it looks whether all its files are still there; where
 * some are lost or cut, a snapshot that every other computer reads takes their place. Where files of its name lie that it
 * never wrote, this profile was copied or put back: then it goes on under another name, and reads what its former self
 * wrote. Throws where the carrier cannot be reached.
 */
export async function send(desk: Desk, around: Surroundings): Promise<void> {
  await look(desk, around);
  await packUp(desk, around);
  await deliver(desk, around);
  const { owes, own } = await desk.note();
  if (owes !== null || Object.keys(own).filter(isPack).length > PACKS) await takeSnapshot(desk, around);
  await putHead(desk, around);
  await tidy(desk, around);
}

const nameOf = (path: string) => path.slice(path.indexOf('/') + 1);
const isPack = (path: string) => packNumber(nameOf(path)) !== null;

async function look(desk: Desk, { carrier, sealing, random }: Surroundings): Promise<void> {
  const note = await desk.note();
  const { computer } = note;
  const files = await carrier.list(computer);
  const heads = (await carrier.list(HEADS)).flatMap(({ name }) => headNumber(name) ?? []);
  const path = headPath(computer, note.head);
  const bytes = note.head > 0 ? await carrier.get(path) : null;
  const text = bytes && (await sealing.open(bytes, path));
  const head = text ? headIn(text) : null;
  const isForeign =
    files.some(
      ({ name }) => (packNumber(name) ?? 0) > note.seq || (chunkNumber(name) ?? 0) > note.snapshots,
    ) ||
    heads.some((one) => one.computer === computer && one.number > note.head) ||
    (head !== null && head !== 'newer' && head.mark !== note.headMark);
  if (isForeign)
    return desk.write({ note: renamed(note, computerName(random(8))), outbox: 'empty', sending: 'empty' });
  const sizes = new Map(files.map(({ name, size }) => [`${computer}/${name}`, size]));
  const isWhole = Object.entries(note.own).every(([own, size]) => sizes.get(own) === size);
  const next: Note = { ...note, ...(isWhole ? {} : { owes: 'heal' }), ...(head ? {} : { headText: '' }) };
  if (next.owes !== note.owes || next.headText !== note.headText) await desk.write({ note: next });
}

async function packUp(desk: Desk, { sealing, random }: Surroundings): Promise<void> {
  const [note, outbox] = [await desk.note(), [...(await desk.outbox())]];
  if (outbox.length === 0) return;
  const sending = new Map<string, Uint8Array<ArrayBuffer>>();
  let { seq, tail } = note;
  for (let at = 0; at < outbox.length; at += ROWS) {
    const path = packPath(note.computer, ++seq);
    const marks = { mark: hexOf(random(6)), after: tail };
    sending.set(path, await sealing.seal(linesOf(outbox.slice(at, at + ROWS), marks), path));
    tail = marks.mark;
  }
  await desk.write({ note: { ...note, seq, tail }, sending, outbox: 'empty' });
}

async function deliver(desk: Desk, { carrier }: Surroundings): Promise<void> {
  for (const [path, bytes] of [...(await desk.sending())].sort(([a], [b]) => (a < b ? -1 : 1))) {
    await carrier.put(path, bytes);
    const note = await desk.note();
    const own = { ...note.own, [path]: bytes.length };
    await desk.write({ note: { ...note, own }, sending: new Map([[path, null]]) });
  }
}

/** Writes all rows anew. It counts only when a head names it: half of one is nothing. */
async function takeSnapshot(desk: Desk, { carrier, sealing, random }: Surroundings): Promise<void> {
  const before = await desk.note();
  const { computer, seq, tail } = before;
  const number = before.snapshots + 1;
  await desk.write({ note: { ...before, snapshots: number } });
  const own: Record<string, number> = {};
  let chunks = 0;
  for await (const piece of desk.pieces(ROWS)) {
    const path = chunkPath(computer, number, chunks++);
    const bytes = await sealing.seal(linesOf(piece), path);
    await carrier.put(path, bytes);
    own[path] = bytes.length;
  }
  const note = await desk.note();
  const heal = note.owes === 'heal' ? hexOf(random(6)) : note.heal;
  const snapshot = { number, chunks, covers: seq, tail };
  await desk.write({ note: { ...note, own, snapshot, heal, owes: null } });
}

/** Tells the others what is there, where that is not what was told last. */
async function putHead(desk: Desk, { carrier, sealing, random }: Surroundings): Promise<void> {
  const note = await desk.note();
  const { seq, tail, snapshot, heal, read, asks } = note;
  const said = headText({ seq, tail, snapshot, heal, read, asks }, '');
  if (said === note.headText) return;
  const [head, mark] = [note.head + 1, hexOf(random(8))];
  const path = headPath(note.computer, head);
  const bytes = await sealing.seal(headText({ seq, tail, snapshot, heal, read, asks }, mark), path);
  await desk.write({ note: { ...note, head, headMark: mark, headText: said } });
  await carrier.put(path, bytes);
}

/** Deletes those of the own files that the newest head needs no more, where that head lies there. */
async function tidy(desk: Desk, { carrier }: Surroundings): Promise<void> {
  const { computer, head, snapshot } = await desk.note();
  const heads = (await carrier.list(HEADS)).filter(({ name }) => headNumber(name)?.computer === computer);
  const isOld = (name: string) => (headNumber(name)?.number ?? head) < head;
  if (!heads.some(({ name }) => headNumber(name)?.number === head)) return;
  for (const { name } of heads) if (isOld(name)) await carrier.del(`${HEADS}/${name}`);
  if (!snapshot) return;
  for (const { name } of await carrier.list(computer)) {
    const [pack, chunk] = [packNumber(name), chunkNumber(name)];
    const isPast =
      (pack !== null && pack <= snapshot.covers) || (chunk !== null && chunk !== snapshot.number);
    if (isPast) await carrier.del(`${computer}/${name}`);
  }
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
