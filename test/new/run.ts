/**
 * Begins a site, a signal, a format, a language, a command or a migration: `npm run new -- KIND NAME`. Writes its files
 * with a test that fails until it does something, puts it into the lists that name it, and prints what remains.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commandOf, runNode } from '../tools.ts';
import { KINDS } from './kinds.ts';
import { nameOf } from './scaffold.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const [kind = '', written = '', ...more] = process.argv.slice(2);
const make = KINDS[kind];
const name = nameOf(written);
if (!make || !name || more.length > 0) {
  console.error(`npm run new -- ${Object.keys(KINDS).join('|')} NAME   (a name such as "met-abroad")`);
  process.exit(2);
}

const { files, lists, remains } = make({
  name,
  today: new Date().toISOString().slice(0, 10),
  read: (file) => readFileSync(join(ROOT, file), 'utf8'),
  filesIn: (folder) => readdirSync(join(ROOT, folder)),
});
const there = Object.keys(files).filter((file) => existsSync(join(ROOT, file)));
if (there.length > 0) {
  console.error(`${there.join(' and ')} is there already: choose another name. Nothing was written.`);
  process.exit(1);
}
const all = { ...files, ...lists };
for (const [file, text] of Object.entries(all)) {
  mkdirSync(dirname(join(ROOT, file)), { recursive: true });
  writeFileSync(join(ROOT, file), text);
  console.log(`${file in files ? 'new    ' : 'changed'} ${file}`);
}
const formatted = Object.keys(all).filter((file) => !file.endsWith('.html'));
await runNode([commandOf('@biomejs/biome', 'biome'), 'check', '--write', ...formatted], { cwd: ROOT });
console.log(`\nWhat remains:\n${remains.map((step) => `- ${step}`).join('\n')}`);
