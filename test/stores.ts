/**
 * Makes every upload: `npm run zip`. The packages for Chrome, Edge and Firefox, the sources that Mozilla asks for, and the
 * text for the stores' pages in every language are left in `.output/`; each archive is told with its SHA-256, and is the
 * same to the last bit when it is made again. Then Mozilla's linter looks at the package for Firefox, and the package is
 * built once more from nothing but the sources archive and compared.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { alikeZip, differences, sha256 } from './alike-zip.ts';
import { EVERY_LANGUAGE } from './languages.ts';
import { commandOf, runNode } from './tools.ts';

/** Edge takes Chrome's package. */
export const STORES = ['chrome', 'firefox'] as const;
export type Store = (typeof STORES)[number];

/** Builds the extension for a store and packs it, for Firefox with its sources; whether it went well. */
export async function zipFor(store: Store, folder = '.'): Promise<boolean> {
  const args = [commandOf('wxt'), 'zip', '-b', store, '--mv3'];
  const { ok, output } = await runNode(args, { quiet: true, cwd: folder });
  if (!ok) process.stdout.write(output);
  const zip = zipOf(store, folder);
  if (!ok || !zip) return false;
  for (const path of [zip, zipOf('sources', folder)])
    if (path) writeFileSync(path, alikeZip(readFileSync(path)));
  return true;
}

/** The newest package for a store, or of the sources, in `.output/`; or null. */
export function zipOf(what: Store | 'sources', folder = '.'): string | null {
  const output = join(folder, '.output');
  if (!existsSync(output)) return null;
  const zips = readdirSync(output)
    .filter((name) => name.endsWith(`-${what}.zip`))
    .map((name) => join(output, name))
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

/**
 * Builds both packages once more from the sources archive alone, in a folder of its own (the installed packages are
 * shared), and says which files of them differ; null where it cannot be built.
 */
async function rebuilt(): Promise<string[] | null> {
  const sources = zipOf('sources');
  if (!sources) return null;
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'bollplank-sources-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(sources)))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const differing: string[] = [];
    for (const store of STORES) {
      const zip = zipOf(store);
      if (!zip || !(await zipFor(store, folder))) return null;
      const again = zipOf(store, folder);
      if (!again) return null;
      differing.push(
        ...differences(readFileSync(zip), readFileSync(again)).map((name) => `${store}: ${name}`),
      );
    }
    return differing;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes `.output/store/description.nb.md` and its like, which are pasted into the stores' pages. */
function writeDescriptions(): void {
  mkdirSync('.output/store', { recursive: true });
  for (const [language, texts] of EVERY_LANGUAGE)
    writeFileSync(`.output/store/description.${language}.md`, `${texts.store.text}\n`);
}

function fail(why: string): void {
  process.stdout.write(`${why}\n`);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const store of STORES) if (!(await zipFor(store))) fail(`No package for ${store}`);
  for (const what of [...STORES, 'sources'] as const) {
    const zip = zipOf(what);
    if (!zip) continue;
    const bytes = readFileSync(zip);
    process.stdout.write(`${sha256(bytes)}  ${zip}  ${(bytes.length / 1024).toFixed(0)} kB\n`);
  }
  writeDescriptions();
  if (!(await lintAddon())) fail('The linter of the Firefox store refuses the package.');
  const differing = await rebuilt();
  if (!differing) fail('The packages cannot be built from the sources archive.');
  else if (differing.length > 0)
    fail(`Built from the sources archive, these differ:\n${differing.join('\n')}`);
  else process.stdout.write('Built from the sources archive, both packages are the same to the last bit.\n');
}
