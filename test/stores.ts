/**
 * Builds the packages for both stores, writes the text for their pages in every language, and has Mozilla's own linter
 * look at the package for Firefox: `npm run zip`. The files are left in `.output/`.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EVERY_LANGUAGE } from './languages.ts';
import { commandOf, runNode } from './tools.ts';

export const STORES = ['chrome', 'firefox'] as const;
export type Store = (typeof STORES)[number];

/** Builds the extension for a store and packs it; whether it went well. */
export async function zipFor(store: Store): Promise<boolean> {
  const args = [commandOf('wxt'), 'zip', '-b', store, '--mv3'];
  const { ok, output } = await runNode(args, { quiet: true });
  if (!ok) process.stdout.write(output);
  return ok && zipOf(store) !== null;
}

/** The newest package for a store in `.output/`, or null. */
export function zipOf(store: Store): string | null {
  if (!existsSync('.output')) return null;
  const zips = readdirSync('.output')
    .filter((name) => name.endsWith(`-${store}.zip`))
    .map((name) => join('.output', name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return zips[0] ?? null;
}

/** Whether the linter finds no error in the package for Firefox. Its warnings and notices are printed. */
export async function lintAddon(): Promise<boolean> {
  const zip = zipOf('firefox');
  if (!zip) return false;
  const { ok, output } = await runNode([commandOf('addons-linter'), zip], { quiet: true });
  process.stdout.write(output);
  return ok;
}

/** Writes `.output/store/description.nb.md` and its like, which are pasted into the stores' pages. */
function writeDescriptions(): void {
  mkdirSync('.output/store', { recursive: true });
  for (const [language, texts] of EVERY_LANGUAGE)
    writeFileSync(`.output/store/description.${language}.md`, `${texts.store.text}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const store of STORES) {
    const done = await zipFor(store);
    const zip = zipOf(store);
    process.stdout.write(
      done && zip ? `${zip}  ${(statSync(zip).size / 1024).toFixed(0)} kB\n` : `No zip for ${store}\n`,
    );
    if (!done) process.exitCode = 1;
  }
  writeDescriptions();
  if (!(await lintAddon())) process.exitCode = 1;
}
