import { dayOf } from '../days/index.ts';
import type { Book } from '../records/index.ts';
import { parseJson, readBook, writeJson } from '../transfer/json.ts';
import { seal, unseal } from '../transfer/sealed.ts';
import type { WrittenFile } from '../transfer/write-file.ts';
import { fail, ok, type Result } from '../words/index.ts';

/**
 * The whole book as one lossless file, sealed when there is a passphrase, and proved: the bytes are opened and read
 * again, and every record compared, before they are given. Problem: `backupNotSame` when that fails.
 */
export async function writeBackup(
  book: Book,
  { now, passphrase = '', workFactor }: { now: Date; passphrase?: string; workFactor?: number },
): Promise<Result<WrittenFile>> {
  const plain = new TextEncoder().encode(writeJson(book, now));
  const bytes = passphrase ? await seal(plain, passphrase, workFactor) : plain;
  const opened = passphrase ? await unseal(bytes, passphrase) : ok(bytes);
  const read = opened.ok ? readBook(new TextDecoder().decode(opened.value)) : opened;
  // As it stands there, unchecked: a damaged record must not keep all the others from being backed up.
  if (!read.ok || textOf(read.value) !== textOf(book)) return fail({ code: 'backupNotSame' });
  const name = `bollplank-${dayOf(now)}.json${passphrase ? '.age' : ''}`;
  return ok({ name, mime: passphrase ? 'application/octet-stream' : 'application/json', bytes });
}

/** The book in a backup. Problems: those of `unseal` and `parseJson`, `fileTruncated` when a record was left out. */
export async function readBackup(bytes: Uint8Array, passphrase = ''): Promise<Result<Book>> {
  const opened = passphrase ? await unseal(bytes, passphrase) : ok(bytes);
  if (!opened.ok) return opened;
  const parsed = parseJson(new TextDecoder().decode(opened.value));
  if (!parsed.ok) return parsed;
  if (!parsed.value.book || parsed.value.skipped.length > 0) return fail({ code: 'fileTruncated' });
  return ok(parsed.value.book);
}

/** Whether two books hold the same records with the same values; the order of keys in a record is no difference. */
export function sameBook(a: Book, b: Book): boolean {
  return textOf(a) === textOf(b);
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
}
