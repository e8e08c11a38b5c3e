import type { Desk, Note } from './desk.ts';
import type { Head } from './files.ts';
import type { Surroundings } from './write.ts';

/** Why the files of a computer are waited for: not there yet, not what was written, or of a newer program. */
export type Waiting = 'missing' | 'damaged' | 'newer';

/** A computer of which every head is lost is known of by others alone: what they read of it is missed here. */
export async function missLost(
  desk: Desk,
  around: Surroundings,
  seen: ReadonlySet<string>,
  heads: readonly Head[],
): Promise<Set<string>> {
  const note = await desk.note();
  const lost = heads
    .flatMap(({ read }) => Object.entries(read))
    .filter(
      ([computer, read]) =>
        computer !== note.computer && !seen.has(computer) && read > (note.read[computer] ?? 0),
    );
  const computers = new Set(lost.map(([name]) => name));
  for (const computer of computers) await ask(desk, around, computer, 'missing', null);
  return computers;
}

/** How long a file may be on its way before somebody else is asked for what it holds, in milliseconds. */
const PATIENCE_MS = 3_600_000;

/** Notes what cannot be read of a computer, for the next head to ask for it; and no more, where all could be read. */
export async function ask(
  desk: Desk,
  { now }: Surroundings,
  computer: string,
  why: Waiting | null,
  head: Head | null,
): Promise<void> {
  const note = await desk.note();
  const { [computer]: asked, ...asks } = note.asks;
  const { [computer]: since, ...missing } = note.missing;
  const missed = why === 'missing' ? (since ?? now()) : undefined;
  const isLate = missed !== undefined && Math.abs(now() - missed) > PATIENCE_MS;
  const next =
    why === 'damaged'
      ? askFor(note, computer, head)
      : isLate
        ? `~${askFor(note, computer, head)}`
        : undefined;
  if (next === asked && missed === since) return;
  await desk.write({
    note: {
      ...note,
      asks: next === undefined ? asks : { ...asks, [computer]: next },
      missing: missed === undefined ? missing : { ...missing, [computer]: missed },
    },
  });
}

/**
 * What cannot be read: under which `heal`, `?` of a head; and after which pack, -1 of the snapshot that all must read. With
 * `~` before it the file is not there: its own computer sees that by itself.
 */
function askFor({ healed, read }: Note, computer: string, head: Head | null): string {
  const isHealed = !head || head.heal === null || healed[computer] === head.heal;
  return `${head ? (head.heal ?? '') : '?'} ${isHealed ? (read[computer] ?? 0) : -1}`;
}

/**
 * Remembers the head. Where its computer cannot read what this one wrote, or wrote and read of a third, that is written anew,
 * once for each such question: the third may not be there any more.
 */
export async function noteHead(desk: Desk, computer: string, head: Head, number: number): Promise<void> {
  const note = await desk.note();
  const helped = { ...note.helped };
  for (const [of, ask] of Object.entries(head.asks)) {
    const [heal = '', after] = ask.split(' ');
    const isOurs = of === note.computer && heal === (note.heal ?? '');
    const knows = heal.endsWith('?') || (note.healed[of] ?? '') === heal.replace('~', '');
    const isRead = knows && (note.read[of] ?? 0) > Number(after);
    if (isOurs || isRead) helped[`${computer} ${of}`] = ask;
  }
  const helps = Object.entries(helped).some(([question, ask]) => note.helped[question] !== ask);
  if (!helps && note.heard[computer] === number) return;
  const heard = { ...note.heard, [computer]: number };
  await desk.write({ note: { ...note, heard, helped, ...(helps ? { owes: 'heal' as const } : {}) } });
}
