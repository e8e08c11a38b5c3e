import type { Begun, Scaffold } from './scaffold.ts';

const STORE = 'lib/store/index.ts';
const COMMANDS = 'components/hooks/use-commands.ts';
/** Undoing stands last among the commands of the views. */
const LAST = '\n  /** Takes an import back';

/** A command of the book that finds somebody and changes nothing yet. */
export function newCommand({ name, read }: Begun): Scaffold {
  const { kebab, camel } = name;
  const commands = read(COMMANDS);
  const end = commands.indexOf(LAST);
  if (end < 0) throw new Error(`No place in ${COMMANDS} to put ${camel} before`);
  return {
    files: {
      [`lib/store/commands/${kebab}.ts`]: `import type { Id, Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { type Done, runCommand } from '../writer.ts';

/** What it does to whom, in a sentence. Problems: \`notFound\`. */
export function ${camel}(db: BookDb, id: Id, now: Date): Promise<Result<Done<Id>>> {
  return runCommand(db, '${camel}', now, async (writer) => {
    await writer.need('contacts', id);
    return id;
  });
}
`,
      [`test/store/${kebab}.test.ts`]: `import { expect, test } from 'vitest';
import { addContact, ${camel}, undo } from '../../lib/store/index.ts';
import { codeOf, freshBook, must, NOW, snapshot, withoutStones } from './fresh-book.ts';

test('${camel} changes the book, and undo gives back every byte', async () => {
  const db = await freshBook();
  const { id } = must(await addContact(db, { name: 'Astrid Lindqvist' }, null, NOW)).value;
  const before = await snapshot(db);
  const { entryId } = must(await ${camel}(db, id, NOW));
  expect(await snapshot(db), 'say what ${camel} writes').not.toBe(before);
  must(await undo(db, entryId, NOW));
  expect(withoutStones(await snapshot(db))).toBe(withoutStones(before));
});

test('${camel} refuses somebody who is not there', async () => {
  expect(codeOf(await ${camel}(await freshBook(), 'nobody', NOW))).toBe('notFound');
});
`,
    },
    lists: {
      [STORE]: withExport(read(STORE), kebab),
      [COMMANDS]: `${commands.slice(0, end)}  ${camel}: (id: Id) => run((store, db, now) => store.${camel}(db, id, now)),\n${commands.slice(end)}`,
    },
    remains: [
      `lib/store/commands/${kebab}.ts: what it takes and writes; everything through the writer, so that it can be undone.`,
      'the act that calls it in a view, with the words of its toast in lib/locales/*.json.',
      'test/store/undo.test.ts: the command among the acts of the property on undoing.',
    ],
  };
}

/** The store's index with the commands of one file more. */
function withExport(text: string, kebab: string): string {
  const line = `export * from './commands/${kebab}.ts';`;
  const others = [...text.matchAll(/^export \* from '\.\/commands\/.*';$/gm)];
  const after = others.filter(([other]) => other < line).at(-1) ?? others.at(-1);
  if (!after) throw new Error(`No commands in ${STORE}`);
  const end = after.index + after[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}
