import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup, sameBook, writeBackup } from '../../lib/backups/write-backup.ts';
import { compareBooks } from '../../lib/capture/compare-books.ts';
import { BOOK_VERSION, type Book } from '../../lib/records/index.ts';
import { isSealed, seal, unseal } from '../../lib/transfer/sealed.ts';
import { bookOf, contacts, NOW } from '../transfer/people.ts';

const PASSPHRASE = 'sju sjösjuka sjömän på Öresund';
/** The cost of guessing, low so that tests are quick; one test uses the real one. */
const CHEAP = 8;

const people = fc.sample(contacts, { numRuns: 1, seed: 7 })[0] ?? [];
const book: Book = bookOf(people);
const code = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'ok' : result.error.code;

async function sealedBook(): Promise<Uint8Array> {
  const written = await writeBackup(book, { now: NOW, passphrase: PASSPHRASE, workFactor: CHEAP });
  if (!written.ok) throw new Error(written.error.code);
  return written.value.bytes;
}

describe('a backup', () => {
  it('gives back every record of any book, open or sealed', async () => {
    await fc.assert(
      fc.asyncProperty(contacts, fc.boolean(), async (some, sealed) => {
        const passphrase = sealed ? PASSPHRASE : '';
        const whole = bookOf(some);
        const written = await writeBackup(whole, { now: NOW, passphrase, workFactor: CHEAP });
        if (!written.ok) throw new Error(written.error.code);
        expect(isSealed(written.value.bytes)).toBe(sealed);
        const read = await readBackup(written.value.bytes, passphrase);
        expect(read.ok && sameBook(read.value, whole)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is not given when it would lose something', async () => {
    // Deeper than any file that is read back.
    const deep = JSON.parse('['.repeat(100) + ']'.repeat(100));
    const fromLater = book.contacts.map((contact) => ({ ...contact, deep }));
    expect(code(await writeBackup({ ...book, contacts: fromLater }, { now: NOW }))).toBe('backupNotSame');
  });

  it('says that the passphrase is wrong or missing', async () => {
    const bytes = await sealedBook();
    expect(code(await unseal(bytes, 'something else'))).toBe('passphraseWrong');
    expect(code(await unseal(bytes, ''))).toBe('passphraseMissing');
  });

  it('takes a passphrase however its letters were composed', async () => {
    const bytes = await sealedBook();
    expect(code(await unseal(bytes, PASSPHRASE.normalize('NFD')))).toBe('ok');
  });

  it('is refused when a byte was changed or the end is missing', async () => {
    const bytes = await sealedBook();
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(['fileDamaged', 'passphraseWrong'], `byte ${at}`).toContain(
        code(await unseal(flipped, PASSPHRASE)),
      );
    }
    for (const cut of [1, 20, Math.floor(bytes.length / 2), bytes.length - 30])
      expect(code(await unseal(bytes.subarray(0, bytes.length - cut), PASSPHRASE))).toBe('fileDamaged');
  });

  it('of a newer version is refused, sealed or not', async () => {
    const newer = new TextEncoder().encode(
      JSON.stringify({ format: 'bollplank', version: BOOK_VERSION + 1, book }),
    );
    expect(code(await readBackup(newer))).toBe('fileNewer');
    expect(code(await readBackup(await seal(newer, PASSPHRASE, CHEAP), PASSPHRASE))).toBe('fileNewer');
  });
});

describe('the age command', () => {
  let hasAge = false;
  beforeAll(() => {
    hasAge = spawnSync('age', ['--version']).status === 0;
    // Debian has it under this name; where nothing can be installed, the test says that it was skipped.
    if (!hasAge && process.getuid?.() === 0)
      hasAge = spawnSync('apt-get', ['install', '-y', 'age'], { timeout: 60_000 }).status === 0;
  }, 70_000);

  it('opens a sealed backup, which is then plain JSON', async (context) => {
    // It asks for a passphrase at a terminal only, which `script` plays.
    if (!hasAge || spawnSync('script', ['--version']).status !== 0)
      return context.skip('needs the packages age and bsdutils');
    const folder = mkdtempSync(join(tmpdir(), 'bollplank-age-'));
    try {
      const written = await writeBackup(book, { now: NOW, passphrase: PASSPHRASE });
      if (!written.ok) throw new Error(written.error.code);
      writeFileSync(join(folder, written.value.name), written.value.bytes);
      const ran = spawnSync('script', ['-qec', `age -d -o out.json ${written.value.name}`, '/dev/null'], {
        cwd: folder,
        input: `${PASSPHRASE}\n`,
        timeout: 60_000,
      });
      expect(ran.status, String(ran.stdout)).toBe(0);
      const opened = await readBackup(
        new Uint8Array(await import('node:fs').then((fs) => fs.readFileSync(join(folder, 'out.json')))),
      );
      expect(opened.ok && sameBook(opened.value, book)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe('what a restore would change', () => {
  const of = (mode: 'replace' | 'merge', present: Book, incoming: Book) =>
    compareBooks(present, incoming, mode).find(({ kind }) => kind === 'contacts');
  const [first, ...rest] = book.contacts;
  const later = { ...book, contacts: [{ ...first, name: 'Later', updatedAt: '2999-01-01' }] } as Book;

  it('is nothing for the book itself', () => {
    for (const mode of ['replace', 'merge'] as const)
      for (const one of compareBooks(book, book, mode))
        expect(one).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('takes away in a replacement only, and tells what a merge keeps beside the newer of two', () => {
    expect(of('replace', book, later)).toMatchObject({ changed: 1, removed: rest.length });
    expect(of('merge', book, later)).toMatchObject({ changed: 1, removed: 0 });
    expect(of('merge', later, book)).toMatchObject({
      added: rest.length,
      changed: 1,
      same: 0,
      others: [{ field: 'name', taken: 'Later', other: first?.name }],
    });
  });

  it('leaves out the erased in a merge', () => {
    const erased = {
      ...book,
      contacts: rest,
      tombstones: [{ id: first?.id ?? '', deletedAt: '2026-01-01T00:00:00.000Z' }],
    };
    expect(of('merge', erased, book)).toMatchObject({ added: 0 });
  });
});
