import { codeOf } from './languages.ts';
import type { Messages } from './look-up.ts';

const FILES = import.meta.glob<Messages>('./*.json', { import: 'default' });

/**
 * The texts of the language with a code (`nb`), loaded when asked for: a worker has no access to those of the browser.
 * A code without a file is a bug and throws.
 */
export async function textsIn(code: string): Promise<Messages> {
  const load = Object.entries(FILES).find(([path]) => codeOf(path) === code)?.[1];
  if (!load) throw new Error(`There is no lib/locales/${code}.json`);
  return load();
}
