/** What `npm run new` writes for one kind of thing. Paths begin at the root of the project. */
export interface Scaffold {
  /** New files with their whole text; one that is there already is never written over. */
  files: Record<string, string>;
  /** Lists that name every thing of the kind, and their text with the new one in it. */
  lists: Record<string, string>;
  /** What only a person knows, in the order it is best done. */
  remains: string[];
}

/** What a scaffold is made from. */
export interface Begun {
  name: Name;
  /** Today, as an ISO day. */
  today: string;
  /** The text of a file of the project. */
  read: (file: string) => string;
  /** The names of the files in a folder of the project. */
  filesIn: (folder: string) => string[];
}

/** A name in the two ways it is written. */
export interface Name {
  /** As in a file name: `met-abroad`. */
  kebab: string;
  /** As in code: `metAbroad`. */
  camel: string;
}

/** Null where it is no name for a file: small letters, digits and single hyphens, a letter first. */
export function nameOf(written: string): Name | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(written)) return null;
  return {
    kebab: written,
    camel: written.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
  };
}

/** The name with a capital first, for words that are read. */
export const titleOf = ({ kebab }: Name): string => {
  const words = kebab.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The text of a module with one import more. */
export function withImport(text: string, line: string): string {
  const last = [...text.matchAll(/^(?:import|export \*) .*from '.*';$/gm)].at(-1);
  if (!last) throw new Error(`No line to put "${line}" behind`);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** The text of a module with one item more at the end of its list `name`. */
export function withItem(text: string, name: string, item: string): string {
  const start = new RegExp(`const ${name}\\b[^=]*= \\[`).exec(text);
  const end = start ? text.indexOf(']', start.index + start[0].length) : -1;
  if (!start || end < 0) throw new Error(`No list ${name} to put ${item} into`);
  const items = text
    .slice(start.index + start[0].length, end)
    .trim()
    .replace(/,$/, '');
  return `${text.slice(0, start.index + start[0].length)}${items}, ${item}${text.slice(end)}`;
}
