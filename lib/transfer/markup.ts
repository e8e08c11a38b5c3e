// Characters that XML 1.0 does not allow at all, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for XML and HTML, in elements and in double-quoted attributes alike. */
export function escapeMarkup(text: string | number): string {
  return String(text)
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An element with attributes; undefined ones are left out. `content` is markup already. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content: string | string[] = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(value ?? '')}"`)
    .join('');
  const inner = Array.isArray(content) ? content.join('') : content;
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
