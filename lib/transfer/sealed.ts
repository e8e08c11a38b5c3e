import { armor, Decrypter, Encrypter } from 'age-encryption';
import { fail, ok, type Result } from '../words/index.ts';

/** The first line of every age file (https://c2sp.org/age). */
const MAGIC = 'age-encryption.org/v1\n';
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
/** Cost of guessing a passphrase, as a power of two: what the `age` command itself uses. */
const WORK_FACTOR = 18;

/** Whether these bytes are an age file, plain or armoured. */
export function isSealed(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64));
  return start.startsWith(MAGIC) || start.trimStart().startsWith(ARMOR);
}

/**
 * Seals bytes with a passphrase as a standard age file, which `age -d` opens without this product. `workFactor` is the
 * power of two of scrypt's cost; lower it in tests only.
 */
export function seal(bytes: Uint8Array, passphrase: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(bytes);
}

/**
 * Opens an age file. Problems: `passphraseMissing` for an empty one, `passphraseWrong`, and `fileDamaged` when any byte
 * is not what was written: the format proves its content, so damage never passes for a shorter or different book.
 */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  if (!passphrase) return fail({ code: 'passphraseMissing' });
  try {
    const plainStart = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
    const sealed = plainStart === MAGIC ? bytes : armor.decode(new TextDecoder().decode(bytes));
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase.normalize('NFC'));
    return ok(await decrypter.decrypt(sealed));
  } catch (error) {
    const wrong = error instanceof Error && /no identity matched/i.test(error.message);
    return fail({ code: wrong ? 'passphraseWrong' : 'fileDamaged' });
  }
}
