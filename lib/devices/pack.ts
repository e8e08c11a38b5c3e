import { deflateSync, inflateSync } from 'fflate';

/**
 * A pack: text, compressed (deflate-raw), padded so that its size says little (Padmé, Nikitin et al. 2019: at most 12 % more),
 * and sealed with AES-256-GCM together with the vault and the path it belongs to, so that a file that was swapped, renamed or
 * cut does not open. `BPK1`, 12 bytes of nonce, then the ciphertext with its tag. The plain text is its length (4 bytes, most
 * significant first), that many compressed bytes, and zeros.
 */
const MAGIC = new TextEncoder().encode('BPK1');
const NONCE = 12;
const LENGTH = 4;

/** What seals the files of one manager's computers. */
export interface Vault {
  id: string;
  key: CryptoKey;
}

/** So many random bytes. */
export type Random = (bytes: number) => Uint8Array<ArrayBuffer>;

/** What writes and opens the files of a vault. */
export interface Sealing {
  seal(text: string, path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Null when the file is not the one that was written there. */
  open(bytes: Uint8Array<ArrayBuffer>, path: string): Promise<string | null>;
}

/** Packs as they are on a carrier. */
export const sealingWith = (vault: Vault, random: Random): Sealing => ({
  seal: (text, path) => sealPack(text, vault, path, random),
  open: (bytes, path) => openPack(bytes, vault, path),
});

/** Seals a text for its place. */
export async function sealPack(
  text: string,
  { id, key }: Vault,
  path: string,
  random: Random,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = deflateSync(new TextEncoder().encode(text));
  const plain = new Uint8Array(padded(LENGTH + packed.length));
  new DataView(plain.buffer).setUint32(0, packed.length);
  plain.set(packed, LENGTH);
  const iv = random(NONCE);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: placeOf(id, path) },
    key,
    plain,
  );
  const bytes = new Uint8Array(MAGIC.length + NONCE + sealed.byteLength);
  bytes.set(MAGIC);
  bytes.set(iv, MAGIC.length);
  bytes.set(new Uint8Array(sealed), MAGIC.length + NONCE);
  return bytes;
}

/** The text of a pack; null when one of its bits, its place or its vault is another. */
export async function openPack(
  bytes: Uint8Array<ArrayBuffer>,
  { id, key }: Vault,
  path: string,
): Promise<string | null> {
  if (!MAGIC.every((byte, at) => bytes[at] === byte)) return null;
  const iv = bytes.subarray(MAGIC.length, MAGIC.length + NONCE);
  const sealed = bytes.subarray(MAGIC.length + NONCE);
  try {
    const way = { name: 'AES-GCM', iv, additionalData: placeOf(id, path) };
    const plain = new Uint8Array(await crypto.subtle.decrypt(way, key, sealed));
    const length = new DataView(plain.buffer).getUint32(0);
    const packed = plain.subarray(LENGTH, LENGTH + length);
    return new TextDecoder().decode(inflateSync(packed));
  } catch {
    return null;
  }
}

/** The size that a length is padded to: of its bits the lowest are zero, the more the longer it is. */
export function padded(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const grain = 2 ** (exponent - Math.floor(Math.log2(exponent || 1)) - 1);
  return grain <= 1 ? length : Math.ceil(length / grain) * grain;
}

const placeOf = (vault: string, path: string) => new TextEncoder().encode(`BPK1 ${vault} ${path}`);
