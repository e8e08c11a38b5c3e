/** Gives numbers from 0 up to 1, as `Math.random` does. */
export type Random = () => number;

export const below = (random: Random, limit: number): number => Math.floor(random() * limit);

export function oneOf<T>(random: Random, from: readonly T[]): T {
  return from[below(random, from.length)] as T;
}

/** Cuts, doubles, swaps or overwrites parts of a text, or puts one of `pieces` into it, a few times. */
export function mutated(random: Random, text: string, pieces: readonly string[]): string {
  let now = text;
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const at = below(random, now.length + 1);
    const end = at + below(random, 1 + Math.min(200, now.length - at));
    const part = now.slice(at, end);
    const put = [
      '',
      part + part,
      oneOf(random, pieces),
      `${oneOf(random, pieces)}${part}`,
      String.fromCharCode(below(random, random() < 0.5 ? 128 : 65_536)),
      [...part].reverse().join(''),
    ];
    now = now.slice(0, at) + oneOf(random, put) + now.slice(random() < 0.3 ? at : end);
    if (random() < 0.05) now = now.slice(0, below(random, now.length + 1));
  }
  return now;
}

/** The same for bytes: bits turned, parts cut, doubled and filled. */
export function mutatedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let now = Uint8Array.from(bytes);
  for (let times = 1 + below(random, 4); times > 0; times--) {
    const at = below(random, now.length + 1);
    const end = Math.min(now.length, at + below(random, 64));
    const kind = below(random, 4);
    if (kind === 0 && at < now.length) now[at] = (now[at] ?? 0) ^ (1 << below(random, 8));
    else if (kind === 1) now = Uint8Array.from([...now.subarray(0, at), ...now.subarray(end)]);
    else if (kind === 2) now.fill(oneOf(random, [0, 255, 128, 10, 34]), at, end);
    else now = Uint8Array.from([...now.subarray(0, end), ...now.subarray(at)]);
  }
  return now;
}
