const TINTS = 6;

/** First letters of the first and last name ("Åsa Maria von Ek" → "ÅE"); one letter for a single name. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/\(.*?\)|,.*$/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return letters.map((word) => (word ? (Array.from(word)[0] ?? '') : '').toLocaleUpperCase()).join('') || '·';
}

/** The same person always gets the same tint. */
function tintOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % TINTS;
}

/** A face of initials: no picture is ever fetched. Decoration beside the written name. */
export function Avatar({ name, small }: { name: string; small?: boolean }) {
  return (
    <span className={`avatar avatar--${tintOf(name)}${small ? ' avatar--small' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
