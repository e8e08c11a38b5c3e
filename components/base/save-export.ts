import type { CoverageMap, Id, Result } from '../../lib/words/index.ts';
import { exportFile } from '../hooks/use-export.ts';
import { textLanguage } from './names.ts';
import { codeText } from './words.ts';

/** Texts for a file, by their whole key. One that is missing is a bug there and throws, as the writers expect. */
export function textOf(key: string, params: (string | number)[] = []): string {
  const text = codeText(key, params);
  if (!text) throw new Error(`No text for "${key}"`);
  return text;
}

/** Writes a file in the user's language and saves it. Gives its name. */
export function saveExport(
  format: Id,
  options: { privateNotes: boolean; contactIds?: Id[]; map: CoverageMap | null },
): Promise<Result<string>> {
  return exportFile(format, {
    privateNotes: options.privateNotes,
    ...(options.contactIds ? { contactIds: options.contactIds } : {}),
    ...(options.map ? { map: options.map } : {}),
    language: textLanguage(),
  });
}
