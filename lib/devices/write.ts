import type { Carrier } from './carrier.ts';
import { laterOf, nextStamp } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Random, Sealing } from './pack.ts';
import { changesOf, erasedAs, joinRows, type RowKey, type RowState, tableOf } from './rows.ts';

/** What sharing stands on, all of it brought from outside. */
export interface Surroundings {
  sealing: Sealing;
  carrier: Carrier;
  random: Random;
  /** Milliseconds. */
  now: () => number;
}

/** A record as it is after an act, or what remains of one that was erased. */
export type Act = { key: RowKey } & ({ record: object } | { stone: object });

/**
 * Notes what an act changed, with the stamps that decide, and puts it into the outbox. What does not differ from what is
 * known is no change. The value is how many rows changed.
 */
export async function noteActs(
  desk: Desk,
  acts: readonly Act[],
  { random, now }: Pick<Surroundings, 'random' | 'now'>,
): Promise<number> {
  const keys = acts.map(({ key }) => key);
  const [note, held, waiting] = [await desk.note(), await desk.rows(keys), await desk.outbox()];
  const known = new Map(keys.map((key, at) => [key, held[at]]));
  const [rows, outbox] = [new Map<RowKey, RowState>(), new Map<RowKey, RowState>()];
  const at = nextStamp(note.last, now(), note.computer, fractionOf(random));
  let erases = false;
  for (const act of acts) {
    const { key } = act;
    const before = rows.get(key) ?? known.get(key);
    const writing = { at, computer: note.computer };
    const change =
      'record' in act
        ? changesOf(tableOf(key), before, act.record, writing)
        : erasedAs(before, act.stone, writing);
    if (!change) continue;
    erases ||= 'stone' in act;
    const packed = outbox.get(key) ?? waiting.get(key);
    rows.set(key, before ? joinRows(before, change) : change);
    outbox.set(key, packed ? joinRows(packed, change) : change);
  }
  if (rows.size === 0) return 0;
  const owes = erases && note.owes === null ? 'tidy' : note.owes;
  await desk.write({ note: { ...note, last: laterOf(note.last, at), owes }, rows, outbox });
  return rows.size;
}

const fractionOf = (random: Random): number => {
  const bytes = random(4);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) / 2 ** 32;
};
