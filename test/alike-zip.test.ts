import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { alikeZip, differences, sha256 } from './alike-zip.ts';

const FILES = { 'b/two.js': strToU8('two'), 'a.html': strToU8('<p>one</p>') };
const packed = (names: (keyof typeof FILES)[], mtime: string, level: 0 | 9 = 9) =>
  zipSync(Object.fromEntries(names.map((name) => [name, FILES[name]])), { mtime, level });

test('the same files give the same bytes, whenever and in whatever order they were packed', () => {
  const one = packed(['a.html', 'b/two.js'], '2026-11-29T10:00:00');
  const other = packed(['b/two.js', 'a.html'], '2027-01-02T03:04:06', 0);
  expect(sha256(one)).not.toBe(sha256(other));
  expect(sha256(alikeZip(one))).toBe(sha256(alikeZip(other)));
  expect(differences(one, alikeZip(one))).toEqual([]);
});

test('rows of folders, which some packers write, make no difference', () => {
  const plain = zipSync({ 'b/two.js': FILES['b/two.js'] });
  const withFolder = zipSync({ 'b/': new Uint8Array(), 'b/two.js': FILES['b/two.js'] });
  expect(sha256(alikeZip(withFolder))).toBe(sha256(alikeZip(plain)));
});

test('a file that was changed or left out is named', () => {
  const whole = zipSync(FILES);
  expect(differences(whole, zipSync({ ...FILES, 'a.html': strToU8('<p>1</p>') }))).toEqual(['a.html']);
  expect(differences(whole, zipSync({ 'a.html': FILES['a.html'] }))).toEqual(['b/two.js']);
});
