import { profileAddress } from '../sites/addresses.ts';
import { foldText } from '../words/index.ts';

/** What people write where they have nothing to write. */
const NOTHING =
  /^(?:yes|no|ja|nej|nei|jo|true|false|ok|none|null|saknas|ingen|inget|mangler|linkedin|okand|ukendt|ukjent|unknown|profile?|link|lank)$/;

/**
 * The address of a LinkedIn profile that stands in a place meant for one: a whole address, or `in/handle`, `@handle` and
 * `handle` alone. Null for everything else, above all for names: a handle has no spaces and no capitals (but for a number
 * at its end), and is none of the words of `names`.
 */
export function linkedinPage(written: string, names: readonly string[] = []): string | null {
  const text = written.trim();
  if (profileAddress(text)) return text;
  const marked = /^(?:\/?in\/|@)([^\s/?#@]{2,100})(?:[/?#].*)?$/.exec(text)?.[1];
  const handle = marked ?? (isHandle(text, names) ? text : null);
  const address = handle ? `https://www.linkedin.com/in/${handle}` : null;
  return address && profileAddress(address) ? address : null;
}

function isHandle(text: string, names: readonly string[]): boolean {
  if (!/^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]{2,99}$/u.test(text) && !/^[\p{L}][\p{L}-]*-[\da-f]{4,}$/u.test(text))
    return false;
  if (/^[\d-]+$/.test(text) || NOTHING.test(text)) return false;
  const words = new Set(names.flatMap((name) => foldText(name).split(/[^\p{L}]+/u)));
  return !words.has(foldText(text));
}
