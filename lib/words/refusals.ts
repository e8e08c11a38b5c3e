import type { IndustryId } from './tags.ts';

/** An industry that is not to be proposed again, for a company or a title under the key that lib/tagging has for it. */
export const refusalKey = (of: string, industry: IndustryId): string => `${of}|${industry}`;

/** What `refusalKey` joined; an industry of a newer version stands as it is. */
export function partsOfRefusal(key: string): { of: string; industry: string } {
  const at = key.lastIndexOf('|');
  return { of: key.slice(0, Math.max(0, at)), industry: key.slice(at + 1) };
}
