import type { Day } from '../days/day.ts';

/** How a contact came into the book: from a file, from a page of the person, or typed by hand. */
export type Origin = { by: 'page' | 'hand'; on: Day } | { by: 'file'; on: Day; name: string };

/** The origin of somebody who is added on a day: out of the file of this name, else from a page, else by hand. */
export function originOf(on: Day, fromPage: boolean, file?: string): Origin {
  if (file !== undefined) return { by: 'file', on, name: file };
  return { by: fromPage ? 'page' : 'hand', on };
}

/**
 * The origin as one short text, the same for all who came together: `page`, `hand`, or `file`, the day and the name of
 * the file. Null when it was not noted.
 */
export function originKey(origin: Origin | undefined): string | null {
  if (!origin) return null;
  return origin.by === 'file' ? `file ${origin.on} ${origin.name}` : origin.by;
}

/** What `originKey` says; null for a text that it does not make. */
export function originFromKey(
  key: string,
): { by: 'page' | 'hand' } | { by: 'file'; on: Day; name: string } | null {
  if (key === 'page' || key === 'hand') return { by: key };
  const [, on, name] = /^file (\d{4}-\d\d-\d\d) (.*)$/s.exec(key) ?? [];
  return on !== undefined && name !== undefined ? { by: 'file', on, name } : null;
}
