import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPack, padded, type Random, sealPack } from '../../lib/devices/pack.ts';
import { KEY_PATH, newVaultKey, openVaultKey, sealVaultKey, vaultOf } from '../../lib/devices/vault-key.ts';
import { unseal } from '../../lib/transfer/sealed.ts';
import { drawn } from './faulty-carrier.ts';
import { testVault } from './histories.ts';

const draw = drawn(7);
const random: Random = (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(draw() * 256));
const PATH = 'AbCd3/00000001';
const TEXT = '{"bollplank":1}\n["contacts/1",{"l":1,"w":1,"s":"x","v":[["name","Åsa"]]}]';

describe('a pack', () => {
  test('opens at its place in its vault, and nowhere else', async () => {
    const vault = await testVault();
    const bytes = await sealPack(TEXT, vault, PATH, random);
    expect(await openPack(bytes, vault, PATH)).toBe(TEXT);
    expect(await openPack(bytes, vault, 'AbCd3/00000002')).toBeNull();
    expect(await openPack(bytes, { ...vault, id: 'another' }, PATH)).toBeNull();
    const other = await vaultOf(newVaultKey(random));
    expect(other && (await openPack(bytes, { ...other, id: vault.id }, PATH))).toBeNull();
  });

  test('does not open when any bit of it is another, or any end of it is missing', async () => {
    const vault = await testVault();
    const bytes = await sealPack(TEXT, vault, PATH, random);
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      const other = bytes.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await openPack(other, vault, PATH)).toBeNull();
    }
    for (const length of [0, 3, 15, 16, bytes.length - 1])
      expect(await openPack(bytes.slice(0, length), vault, PATH)).toBeNull();
  });

  test('says little by its size, and no word by its bytes', async () => {
    const vault = await testVault();
    const [a, b] = [await sealPack(TEXT, vault, PATH, random), await sealPack(TEXT, vault, PATH, random)];
    expect(a).not.toEqual(b);
    expect(new TextDecoder('latin1').decode(a)).not.toMatch(/contacts|name|bollplank/);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 30 }), (length) => {
        const size = padded(length);
        expect(size).toBeGreaterThanOrEqual(length);
        expect(size).toBeLessThanOrEqual(length * 1.12 + 1);
        expect(padded(size)).toBe(size);
      }),
    );
    // What Padmé gives for some lengths: as many sizes as the logarithm of the logarithm has bits.
    expect([9, 100, 1000, 10_001].map(padded)).toEqual([10, 104, 1024, 10_240]);
  });
});

describe('the key', () => {
  test('lies beside the packs as a standard age file, opened by the words alone', async () => {
    const written = newVaultKey(random);
    const sealed = await sealVaultKey(written, 'six plain words on one paper', 4);
    expect(new TextDecoder().decode(sealed)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    const opened = await openVaultKey(sealed, 'six plain words on one paper');
    const vault = await vaultOf(written);
    if (!opened.ok || !vault) throw new Error('it does not open');
    const bytes = await sealPack(TEXT, vault, PATH, random);
    expect(await openPack(bytes, opened.value, PATH)).toBe(TEXT);
    expect(opened.value.key.extractable).toBe(false);
    expect(await openVaultKey(sealed, 'other words')).toMatchObject({ error: { code: 'passphraseWrong' } });
    const other = await sealVaultKey('{"vault":"x","key":"short"}', 'words', 4);
    expect(await openVaultKey(other, 'words')).toMatchObject({ error: { code: 'fileUnknown' } });
  });

  test('and a pack is opened without this product by the script in CONTRIBUTING', async () => {
    const told = await readFile(resolve(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
    const script = /```js\n(\/\/ open-pack\.mjs[\s\S]*?)```/.exec(told)?.[1] ?? '';
    expect(script.trim().split('\n').length).toBeLessThanOrEqual(20);
    const folder = await mkdtemp(join(tmpdir(), 'bollplank-'));
    try {
      const written = newVaultKey(random);
      const [vault, sealed] = [await vaultOf(written), await sealVaultKey(written, 'words', 4)];
      if (!vault) throw new Error('no vault');
      await writeFile(join(folder, 'open-pack.mjs'), script);
      await writeFile(join(folder, 'pack'), await sealPack(TEXT, vault, PATH, random));
      // What `age -d keys/1.age > key.json` writes.
      const key = await unseal(sealed, 'words');
      await writeFile(join(folder, 'key.json'), key.ok ? key.value : '');
      const run = promisify(execFile)(process.execPath, ['open-pack.mjs', 'key.json', 'pack', PATH], {
        cwd: folder,
      });
      expect((await run).stdout.trim()).toBe(TEXT);
      expect(told).toContain(KEY_PATH);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
