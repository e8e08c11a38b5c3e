import { seal, unseal } from '../transfer/sealed.ts';
import { fail, ok, type Result } from '../words/index.ts';
import type { Random, Vault } from './pack.ts';

/** Where the key lies beside the packs: a standard age file. */
export const KEY_PATH = 'keys/1.age';

/** The key as the age file holds it, in JSON: any age program and any AES-GCM open the packs with it. */
interface WrittenKey {
  vault: string;
  key: string;
}

/** A new vault, as its key is written. */
export function newVaultKey(random: Random): string {
  const written: WrittenKey = { vault: hexOf(random(8)), key: hexOf(random(32)) };
  return JSON.stringify(written);
}

/** The key sealed with a passphrase; `workFactor` as in `seal`. */
export function sealVaultKey(written: string, passphrase: string, workFactor?: number): Promise<Uint8Array> {
  return seal(new TextEncoder().encode(written), passphrase, workFactor);
}

/** Opens the age file of a key. Problems: those of `unseal`, `fileUnknown` where it holds something else. */
export async function openVaultKey(bytes: Uint8Array, passphrase: string): Promise<Result<Vault>> {
  const opened = await unseal(bytes, passphrase);
  if (!opened.ok) return opened;
  const vault = await vaultOf(new TextDecoder().decode(opened.value));
  return vault ? ok(vault) : fail({ code: 'fileUnknown' });
}

/** The vault of a written key, which cannot be read out of it again; null where it is none. */
export async function vaultOf(written: string): Promise<Vault | null> {
  try {
    const { vault, key } = JSON.parse(written) as Partial<WrittenKey>;
    if (!vault || !key || !/^[0-9a-f]{64}$/.test(key)) return null;
    const raw = Uint8Array.from(key.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    return {
      id: vault,
      key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    };
  } catch {
    return null;
  }
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
