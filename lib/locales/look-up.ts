/** Messages of one language, nested as in its file; a plural is an object with the keys `1` and `n` (and `0`). */
export interface Messages {
  [key: string]: string | Messages;
}

/**
 * The text of `key` in a messages file, for places without the browser's own look-up (the command line, written files).
 * `$1`, `$2` … are filled with `params`; a plural is chosen by the first numeric parameter. An unknown key is a bug and
 * throws.
 */
export function lookUp(messages: Messages, key: string, params: (string | number)[] = []): string {
  let found: string | Messages | undefined = messages;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found === 'object') {
    const count = params.find((param) => typeof param === 'number');
    found = (count === 0 ? found['0'] : undefined) ?? found[count === 1 ? '1' : 'n'];
  }
  if (typeof found !== 'string') throw new Error(`No text for "${key}" in lib/locales`);
  return found.replace(/\$(\d)/g, (_, place: string) => String(params[Number(place) - 1] ?? ''));
}
