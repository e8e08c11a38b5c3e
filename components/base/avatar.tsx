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

/**
 * A face of initials: no picture is ever fetched. Decoration beside the written name. `quiet` is drawn with a dashed edge
 * and no ground: somebody one is not in touch with.
 */
export function Avatar({ name, small, quiet }: { name: string; small?: boolean; quiet?: boolean }) {
  const look = quiet ? 'avatar--quiet' : `avatar--${tintOf(name)}`;
  return (
    <span className={`avatar ${look}${small ? ' avatar--small' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** Faces shown of a cluster; more are a number. */
const FACES = 3;

/** The faces of several, three of them and how many more. Its label holds the names it is given. */
export function Cluster({
  people,
  count = people.length,
  small,
}: {
  people: readonly { id: string; name: string; quiet?: boolean }[];
  /** How many there are in all, where not all are at hand. */
  count?: number;
  small?: boolean;
}) {
  const shown = people.slice(0, FACES);
  const more = count - shown.length;
  const label = shown.map(({ name }) => name).join(', ') + (more > 0 ? `, +${more}` : '');
  return (
    <span className="cluster" role="img" aria-label={label}>
      {shown.map(({ id, name, quiet }) => (
        <Avatar key={id} name={name} small={small} quiet={quiet} />
      ))}
      {more > 0 && (
        <span className="cluster__more" aria-hidden="true">
          +{more}
        </span>
      )}
    </span>
  );
}
