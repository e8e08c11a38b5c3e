import { type Begun, type Scaffold, withImport, withItem } from './scaffold.ts';

const INDEX = 'lib/transfer/formats/index.ts';

/** A format that can be written, and says no more of a book than how many people it holds. */
export function newFormat({ name, read }: Begun): Scaffold {
  const { kebab, camel } = name;
  return {
    files: {
      [`lib/transfer/formats/${kebab}.ts`]: `import { type Format, RECORDS } from '../format.ts';

/** Which programs read it, and what for. */
export const ${camel} = {
  id: '${kebab}',
  extensions: ['${kebab}'],
  mime: 'text/plain',
  leavesOut: RECORDS,
  write: (book) => \`\${book.contacts.length}\\n\`,
} as const satisfies Format;
`,
      [`test/transfer/${kebab}.test.ts`]: `import { expect, test } from 'vitest';
import { emptyContact } from '../../lib/records/index.ts';
import { writeFile } from '../../lib/transfer/index.ts';
import { bookOf, NOW } from './people.ts';
import { text } from './texts.ts';

test('${kebab} holds everybody of the book', () => {
  const book = bookOf([emptyContact('1', 'Astrid Lindqvist', NOW.toISOString())]);
  const written = writeFile(book, '${kebab}', { now: NOW, text, privateNotes: false });
  const file = written.ok ? new TextDecoder().decode(written.value.bytes) : written.error.code;
  expect(file, 'write what the file says of each person').toContain('Astrid Lindqvist');
});
`,
    },
    lists: {
      [INDEX]: withItem(withImport(read(INDEX), `import { ${camel} } from './${kebab}.ts';`), 'LIST', camel),
    },
    remains: [
      `lib/transfer/formats/${kebab}.ts: all that is known of it (\`Format\` in lib/transfer/format.ts): ending, type, what it leaves out; \`write\`, \`read\`, or both.`,
      `lib/locales/*.json: format.${kebab} and exportPage.use.${kebab} in every language.`,
      'test/transfer/round-trip.test.ts takes every format that goes both ways.',
      'npx vitest run test/layout.test.ts says what else is missing.',
    ],
  };
}
