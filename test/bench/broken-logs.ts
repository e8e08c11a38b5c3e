import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a crash leaves of the store on the disk, done to the files of a browser that is dead. */

/** The folders in which a profile's browser keeps IndexedDB. */
function stores(profile: string): string[] {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.leveldb'))
    .map((name) => join(folder, name));
}

/** LevelDB writes its log in blocks of this many bytes, every piece of a record with a head of seven. */
const BLOCK = 32_768;
const HEAD = 7;
const [FIRST_PIECE, MIDDLE_PIECE] = [2, 3];

/** Whether a log ends with a whole record. A kill may have fallen into one by itself. */
function endsWhole(log: Buffer): boolean {
  let within = false;
  for (let at = 0; at < log.length; ) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEAD) {
      at += left;
      continue;
    }
    if (log.length - at < HEAD) return false;
    const [length, kind] = [log.readUInt16LE(at + 4), log.readUInt8(at + 6)];
    if (kind === 0 || at + HEAD + length > log.length) return false;
    within = kind === FIRST_PIECE || kind === MIDDLE_PIECE;
    at += HEAD + length;
  }
  return !within;
}

/**
 * Puts the beginning of a longer record at the end of the log, as a browser leaves it that dies between two writes of
 * LevelDB's: the next start takes no harm, and the start after that would. False when there is no log.
 */
export function breakInRecord(profile: string): boolean {
  let broken = false;
  for (const folder of stores(profile)) {
    const log = readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1);
    if (!log) continue;
    const path = join(folder, log);
    broken = true;
    // What is put behind a broken end would be what the start after next does, and not what the crash did.
    if (!endsWhole(readFileSync(path))) continue;
    const left = BLOCK - (statSync(path).size % BLOCK);
    // Too near to the end of the block for a piece: LevelDB fills that up and begins in the next one.
    const filling = left <= HEAD + 1 ? left : 0;
    const room = (filling ? BLOCK : left) - HEAD;
    const piece = Buffer.alloc(filling + HEAD + Math.floor(room / 2));
    piece.writeUInt32LE(0xdeadbeef, filling);
    piece.writeUInt16LE(room, filling + 4);
    piece.writeUInt8(FIRST_PIECE, filling + 6);
    appendFileSync(path, piece);
  }
  return broken;
}

/** The logs that LevelDB has on the disk now. */
export const logsOf = (profile: string): string[] => filesOf(profile).filter((path) => path.endsWith('.log'));

/** Takes everything in IndexedDB away, as LevelDB does with what it holds for broken. */
export function loseStore(profile: string): void {
  for (const folder of stores(profile)) rmSync(folder, { recursive: true, force: true });
}

/** Notes what of the files is safe on the disk, through a library that is loaded into the browser. */
export interface SyncedSizes {
  /** For the environment of the browser. */
  env: Record<string, string>;
  /** Before each start: what is on the disk then is safe. */
  begin(profile: string): void;
  /**
   * Leaves of the files of a dead browser what a power cut leaves: all that is safe, and of the rest what `random` says.
   * Gives the way in words. `exposed`: also a record that is half zeros, which LevelDB takes for damage at the very next start.
   */
  cut(profile: string, random: () => number, exposed?: boolean): string;
  end(): void;
}

/** Null, with the reason, where no C compiler is to be had. */
export function syncedSizes(): SyncedSizes | { missing: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-synced-'));
  const [library, notes] = [join(folder, 'synced-sizes.so'), join(folder, 'sizes')];
  const source = join(import.meta.dirname, 'synced-sizes.c');
  const made = spawnSync('gcc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  const end = () => rmSync(folder, { recursive: true, force: true });
  if (made.status !== 0) {
    end();
    return { missing: made.error ? 'no gcc' : made.stderr };
  }
  return {
    env: { LD_PRELOAD: library, SYNCED_SIZES: notes },
    begin: (profile) =>
      writeFileSync(
        notes,
        filesOf(profile)
          .map((path) => `${statSync(path).size} ${path}\n`)
          .join(''),
      ),
    cut: (profile, random, exposed = false) => {
      const safe = new Map<string, number>();
      for (const line of readFileSync(notes, 'utf8').split('\n')) {
        const at = line.indexOf(' ');
        if (at > 0) safe.set(line.slice(at + 1), Number(line.slice(0, at)));
      }
      const ways = exposed ? WAYS : WAYS.slice(0, -1);
      const way = ways[Math.floor(random() * ways.length)] ?? 'all';
      for (const path of filesOf(profile))
        if (/\.log$|MANIFEST-\d+$/.test(path)) cutFile(path, safe.get(path) ?? 0, way, random);
      return way;
    },
    end,
  };
}

const filesOf = (profile: string): string[] =>
  stores(profile).flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

/** What becomes of bytes that were not safe: gone, gone from some byte or page on, or zeros in their place. */
const WAYS = ['all', 'from a byte', 'from a page', 'zeros', 'zeros from a byte'] as const;
const PAGE = 4096;

function cutFile(path: string, safe: number, way: (typeof WAYS)[number], random: () => number): void {
  const { size } = statSync(path);
  if (size <= safe) return;
  const within = safe + Math.floor(random() * (size - safe));
  if (way === 'all' || way === 'zeros') truncateSync(path, safe);
  else if (way === 'from a page') truncateSync(path, Math.max(safe, Math.floor(within / PAGE) * PAGE));
  else truncateSync(path, within);
  if (way === 'zeros' || way === 'zeros from a byte') truncateSync(path, size);
}
