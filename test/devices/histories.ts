import { computerName } from '../../lib/devices/clock.ts';
import { textOf } from '../../lib/devices/leaves.ts';
import { type Sealing, sealingWith, type Vault } from '../../lib/devices/pack.ts';
import { receive } from '../../lib/devices/receive.ts';
import { type RowKey, type RowState, shownRow, tableOf } from '../../lib/devices/rows.ts';
import { send } from '../../lib/devices/send.ts';
import { vaultOf } from '../../lib/devices/vault-key.ts';
import { type Act, noteActs, type Surroundings } from '../../lib/devices/write.ts';
import { drawn, FaultyCarrier } from './faulty-carrier.ts';
import { MemoryDesk } from './memory-desk.ts';

/** What one random history came to. */
export interface History {
  acts: number;
  faults: number;
  putBack: number;
  /** In words, each with what it is about: empty when all is well. */
  wrong: string[];
}

const START = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;

/** One act that was acknowledged: what it changed, and by whom. */
interface Written {
  by: MemoryDesk;
  key: RowKey;
  change: RowState;
  /** Its computer was put back to before it: then it need not be anywhere. */
  mayBeLost: boolean;
}

export const testVault = async (): Promise<Vault> => {
  const vault = await vaultOf(JSON.stringify({ vault: 'test', key: '5a'.repeat(32) }));
  if (!vault) throw new Error('the key of the tests is no key');
  return vault;
};

/**
 * Files that prove their content and place, and nothing else: most histories need no AES, which takes most of the time. What
 * the real ones refuse is in pack.test.ts.
 */
const plainSealing: Sealing = {
  seal: async (text, path) => new TextEncoder().encode(sumOf(path + text) + text),
  open: async (bytes, path) => {
    const text = new TextDecoder().decode(bytes);
    return text.slice(0, 16) === sumOf(path + text.slice(16)) ? text.slice(16) : null;
  },
};

/** Two FNV-1a sums of 32 bits, one of them backwards. */
function sumOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x811c9dc5];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Rounds in which nothing happens: longer than anybody waits for a file. */
const QUIET = 2;
/** Of so many histories one is sealed as files are. */
const SEALED = 25;

/**
 * Two to four computers and one that comes later write, send and receive at random, over a carrier that does everything
 * wrong, with clocks up to a day apart, browsers that are killed and profiles that are put back. Then the carrier mends, and
 * each sends and receives until nothing changes: all must know the same, and everything that was ever acknowledged.
 */
export async function runHistory(seed: number, vault: Vault, steps = 60): Promise<History> {
  const draw = drawn(seed);
  const upTo = (most: number) => Math.floor(draw() * most);
  const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => upTo(256));
  const carrier = new FaultyCarrier(draw);
  const sealing = seed % SEALED === 0 ? sealingWith(vault, random) : plainSealing;
  let time = START;
  const history: History = { acts: 0, faults: 0, putBack: 0, wrong: [] };
  const begin = (): Computer => {
    const desk = new MemoryDesk(computerName(random(8)));
    const drift = (draw() * 2 - 1) * DAY;
    const around: Surroundings = { sealing, carrier, random, now: () => time + Math.floor(drift) };
    return { desk, around, copy: null };
  };
  const computers = Array.from({ length: 2 + upTo(3) }, begin);
  const written: Written[] = [];
  for (let step = 0; step < steps; step++) {
    time += 1 + upTo(DAY / 10);
    if (step === Math.floor(steps * 0.7)) computers.push(begin());
    const computer = computers[upTo(computers.length)];
    if (!computer) continue;
    const { desk, around } = computer;
    const turn = draw();
    if (turn < 0.5) {
      const act = actOn(desk, draw);
      history.acts += await noteActs(desk, [act], around);
      const change = (await desk.outbox()).get(act.key);
      if (change) written.push({ by: desk, key: act.key, change, mayBeLost: false });
    } else if (turn < 0.92) {
      if (draw() < 0.1) carrier.killIn = upTo(8);
      await (turn < 0.72 ? send : receive)(desk, around).catch(expected);
      carrier.killIn = Infinity;
    } else if (turn < 0.95) carrier.harm();
    else if (turn < 0.98) computer.copy = { desk: desk.copy(), written: written.length };
    else if (computer.copy) {
      desk.putBack(computer.copy.desk);
      for (const one of written.slice(computer.copy.written)) if (one.by === desk) one.mayBeLost = true;
      history.putBack++;
    }
  }
  carrier.settle();
  let [quiet, files] = [0, ''];
  for (let round = 0; quiet < QUIET && round < 30; round++) {
    let news = 0;
    for (const { desk, around } of computers) {
      time += DAY / 48;
      news += (await receive(desk, around)).changed.size;
      await send(desk, around);
    }
    const now = [...carrier.files.keys()].sort().join();
    quiet = news === 0 && now === files ? quiet + 1 : 0;
    files = now;
  }
  if (quiet < QUIET) history.wrong.push('it does not come to rest');
  const states = computers.map(({ desk }) => textOf(desk.all().map(([key, row]) => [key, plain(row)])));
  if (new Set(states).size > 1) history.wrong.push('diverged');
  const shown = computers.map(({ desk }) =>
    textOf(desk.all().map(([key, row]) => shownRow(tableOf(key), row))),
  );
  if (new Set(shown).size > 1) history.wrong.push('shown otherwise');
  const final = new Map(computers[0]?.desk.all());
  for (const { key, change, mayBeLost } of written)
    if (!mayBeLost && !holds(final.get(key), change)) history.wrong.push(`lost of ${key}`);
  return { ...history, faults: carrier.faults };
}

interface Computer {
  desk: MemoryDesk;
  around: Surroundings;
  copy: { desk: MemoryDesk; written: number } | null;
}

/** A fault of the carrier ends what was begun; anything else is a fault of ours. */
function expected(error: unknown): void {
  const said = error instanceof Error ? error.message : '';
  if (!['503', '507', '423', 'timeout', 'the answer was lost', 'killed'].includes(said)) throw error;
}

/** A state without the order in which its leaves came. */
export const plain = ({ life, whole, cells, texts }: RowState) => ({
  life,
  whole,
  cells: Object.fromEntries(cells),
  texts: Object.fromEntries(texts),
});

/** Whether a state knows of all that an act said, by nothing but stamps. */
export function holds(final: RowState | undefined, { life, cells, texts }: RowState): boolean {
  if (!final || final.life < life) return false;
  if (final.life > life) return true;
  for (const [path, { at }] of cells) if ((final.cells.get(path)?.at ?? '') < at) return false;
  for (const [path, { all }] of texts)
    for (const [at] of all) {
      const text = final.texts.get(path);
      const stands = text?.all.some(([stamp]) => stamp === at);
      if (!stands && (text?.seen[at.slice(11)] ?? '') < at) return false;
    }
  return true;
}

const WORDS = ['Nordvik', 'lönesystem', 'padel', 'board', 'a lunch', 'May', ''];

/** Something a user does: somebody is added, edited, erased or brought back. */
function actOn(desk: MemoryDesk, draw: () => number): Act {
  const one = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const key = one(['contacts/c1', 'contacts/c2', 'contacts/c3', 'meetings/m1', 'settings/settings'] as const);
  const id = key.slice(key.indexOf('/') + 1);
  const row = new Map(desk.all()).get(key);
  const shown = row ? shownRow(tableOf(key), row) : null;
  if (shown && id !== 'settings' && draw() < 0.08)
    return { key, stone: { id, deletedAt: '2026-11-01T00:00:00Z', marks: [one(WORDS)] } };
  const record: Record<string, unknown> = { ...(shown ?? { id }) };
  const labels = (record.labels as string[] | undefined) ?? [];
  const changes: (() => object)[] = [
    () => ({ name: one(WORDS), company: one([null, ...WORDS]) }),
    () => ({ notes: `${one(WORDS)} ${Math.floor(draw() * 100)}`, gotOut: one([null, ...WORDS]) }),
    () => ({ labels: [...new Set([...labels, one(WORDS)])] }),
    () => ({ labels: labels.slice(1) }),
    () => ({
      companyIndustry: { ...(record.companyIndustry as object), [one(WORDS)]: one(['energy', 'retail']) },
    }),
    () => ({ templates: { ...(record.templates as object), en: `Hello ${Math.floor(draw() * 100)}` } }),
    () => ({ cameIds: [one(['c1', 'c2'])], fromLater: { deep: [Math.floor(draw() * 9)] } }),
    () => ({ otherValues: undefined }),
  ];
  return { key, record: { ...record, ...one(changes)() } };
}
