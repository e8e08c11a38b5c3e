import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/** The folder of the build for benches, apart from the one that people and tests use. */
export const BENCH_BUILD = '.output/bench/chrome-mv3';

const PAGES = [
  'empty-popup',
  'fill-book',
  'rank-book',
  'large-book',
  'plain-list',
  'plain-write',
  'search-book',
  'springboards',
];

/** One build serves every bench of a run. */
let built: Promise<unknown> | null = null;

/** The same build as the one that ships, with a few pages more: empty ones to compare with, and some that fill the store. */
export async function buildWithBenchPages(): Promise<void> {
  built ??= buildOnce();
  await built;
}

const buildOnce = () =>
  build({
    browser: 'chrome',
    manifestVersion: 3,
    outDir: '.output/bench',
    logger: {
      debug() {},
      log() {},
      info() {},
      warn() {},
      error: console.error,
      fatal: console.error,
      success() {},
      level: 0,
    },
    hooks: {
      // The figures are to be read, not what the bundler thinks of comments in libraries.
      'vite:build:extendConfig': (_entries, config) => {
        config.logLevel = 'error';
      },
      'entrypoints:found': (_wxt, found) => {
        for (const name of PAGES)
          found.push({
            name,
            inputPath: fileURLToPath(new URL(`pages/${name}/index.html`, import.meta.url)),
            type: 'unlisted-page',
          });
      },
    },
  });
