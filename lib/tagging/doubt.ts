import { isBesideWork } from '../words/index.ts';
import type { Position } from './headline.ts';
import type { Titles } from './propose.ts';
import { wordIndex } from './word-index.ts';
import { tokenise } from './words.ts';

/**
 * Why tags read from a title are better looked at before they are taken:
 * - `former`: it speaks of a role that is over
 * - `several`: other work stands beside it
 * - `field`: it names a field of work, and no role
 * - `unread`: what the role is about stands in words that no lexicon knows
 */
export type Doubt = 'former' | 'several' | 'field' | 'unread';

/** What there is to doubt in a person's titles; null where the words settle it. */
export function doubtOf({ main, fromRole, read }: Titles): Doubt | null {
  if (!main) return null;
  const positions = fromRole.length > 0 ? fromRole : read.positions;
  if (main.former || (main.titled && main.seniority === null)) return 'former';
  const other = positions.some(
    (position) =>
      position.title !== main.title &&
      !position.former &&
      position.titled &&
      !isBesideWork(position.seniority) &&
      position.function !== null &&
      position.function !== main.function,
  );
  if (other) return 'several';
  if (!main.titled) return 'field';
  // "Dyrektor finansowy": one word was understood, and the other says what it is about.
  const byRank = main.functionWords === main.seniorityWords || main.plain;
  return byRank && saysMore(main) ? 'unread' : null;
}

/**
 * Whether a title, besides the words relied on, names another field of work, or holds words that nobody here understands;
 * names and places have a capital letter.
 */
function saysMore({ title, seniorityWords, function: duty }: Position): boolean {
  const known = new Set(tokenise(seniorityWords ?? '').map(({ text }) => text));
  const tokens = tokenise(title);
  const index = wordIndex();
  return tokens.some(({ text, start }, at) => {
    if (text.length <= 2 || known.has(text)) return false;
    const found = index.find(tokens, at);
    if (found) return [found.function, ...found.fields.map(({ id }) => id)].some((id) => id && id !== duty);
    return !/^[\p{Lu}\p{N}]/u.test(title.slice(start)) && index.markerAt(tokens, at, MARKERS) === null;
  });
}

const MARKERS = ['at', 'of', 'and', 'former', 'seeking', 'slogan'] as const;
