import { type Begun, type Scaffold, withImport, withItem } from './scaffold.ts';

const INDEX = 'lib/store/migrations/index.ts';
const FOLDER = 'lib/store/migrations';
const SHAPE = 'lib/store/shape.ts';

/** The next step of the store's shape: one table, until its maker says which. */
export function newMigration({ name, read, filesIn }: Begun): Scaffold {
  const { kebab, camel } = name;
  const version = 1 + Math.max(0, ...filesIn(FOLDER).map((file) => Number(/^(\d{3})-/.exec(file)?.[1] ?? 0)));
  const file = `${String(version).padStart(3, '0')}-${kebab}.ts`;
  return {
    files: {
      [`${FOLDER}/${file}`]: `/**
 * Version ${version}: what the new shape is for. What it needs of other files is copied into it: a migration is frozen.
 */
export const ${camel} = {
  version: ${version},
  stores: { ${camel}: 'id' },
} as const;
`,
      [`test/store/migration-${String(version).padStart(3, '0')}.test.ts`]: `import { expect, test } from 'vitest';
import { ${camel} } from '../../lib/store/migrations/${file}';

// Frozen: this is what stands on users' disks. A new shape is a new file, never a change here.
test('version ${version} is as it was shipped', () => {
  expect(${camel}).toEqual({ version: ${version}, stores: { 'say here, by hand, what is shipped': 'id' } });
});
`,
    },
    lists: {
      [INDEX]: withItem(
        withImport(read(INDEX), `import { ${camel} } from './${file}';`),
        'MIGRATIONS',
        camel,
      ),
      [SHAPE]: read(SHAPE).replace(/(const STORE_VERSION = )\d+/, `$1${version}`),
    },
    remains: [
      `${FOLDER}/${file}: the tables and indexes of the new shape, in Dexie's notation.`,
      'lib/store/db.ts: a line for every new table; one of the manager’s own records is a file in lib/records.',
      `test/store/migration-${String(version).padStart(3, '0')}.test.ts: the whole shape, and a store of the version before that opens whole.`,
    ],
  };
}
