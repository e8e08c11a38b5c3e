import { type Begun, type Scaffold, titleOf, withImport, withItem } from './scaffold.ts';

const READERS = 'lib/sites/known-sites.ts';
const ADDRESSES = 'lib/sites/addresses.ts';

/** A site of profiles that is known by its address and reads nothing but a name yet. */
export function newSite({ name, today, read }: Begun): Scaffold {
  const { kebab, camel } = name;
  const host = `${kebab}.example`;
  return {
    files: {
      [`lib/sites/${kebab}.ts`]: `import { one, textOf } from './dom.ts';
import { Draft } from './draft.ts';
import { decoded, type Site, type SiteAddress } from './site.ts';

/** Layout seen on ${today}. */
const NAME = 'h1';

/** Named apart: what reads a field of another object is not left out where only the address is wanted. */
const SITE = '${kebab}';
const HOSTS = ['${host}', 'www.${host}'];

export const ${camel}Address: SiteAddress = {
  site: SITE,
  hosts: HOSTS,
  handleOf(address) {
    const [, written = ''] = PROFILE_PATH.exec(address.pathname) ?? [];
    if (!written) return null;
    const handle = decoded(written).toLowerCase();
    return { handle, aliases: [], url: \`https://${host}/people/\${encodeURIComponent(handle)}\` };
  },
};
const PROFILE_PATH = /^\\/people\\/([^/]+)\\/?$/;

export const ${camel}: Site = {
  id: '${kebab}',
  site: SITE,
  title: '${titleOf(name)} profile',
  hosts: HOSTS,
  pages: ['profile'],
  lastVerified: '${today}',
  fields: ['name'],
  fixtures: ['${kebab}.html'],
  detect: (document, url) => PROFILE_PATH.test(url.pathname) && one(document, NAME) !== null,
  read(document, url) {
    const draft = new Draft(${camel});
    draft.offer('name', textOf(one(document, NAME)), 'heading of the page');
    const page = ${camel}Address.handleOf(url);
    if (page) draft.address(page.url, page.handle, 'address of the page', page.aliases);
    return draft.finish();
  },
};
`,
      [`test/fixtures/pages/${kebab}.html`]: `<!doctype html>
<html lang="en">
  <head>
    <title>Astrid Lindqvist</title>
  </head>
  <body>
    <h1>Astrid Lindqvist</h1>
    <p>Head of Finance, Norrsken Energi AB</p>
  </body>
</html>
`,
      [`test/fixtures/pages/${kebab}.json`]: `${JSON.stringify(
        {
          url: `https://${host}/people/astrid-lindqvist`,
          expected: {
            name: 'Astrid Lindqvist',
            role: 'Head of Finance',
            company: 'Norrsken Energi AB',
            handle: 'astrid-lindqvist',
          },
        },
        null,
        2,
      )}\n`,
    },
    lists: {
      [READERS]: withItem(
        withImport(read(READERS), `import { ${camel} } from './${kebab}.ts';`),
        'KNOWN_SITES',
        camel,
      ),
      [ADDRESSES]: withItem(
        withImport(read(ADDRESSES), `import { ${camel}Address } from './${kebab}.ts';`),
        'SITE_ADDRESSES',
        `${camel}Address`,
      ),
    },
    remains: [
      `test/fixtures/pages/${kebab}.html: a page as the site serves it, with invented people; beside it what is to be read.`,
      `lib/sites/${kebab}.ts: hosts, paths and selectors; every field the layout shows.`,
      `npx vitest run test/sites/pages.test.ts -t ${kebab} fails until role and company are read.`,
      'npm run sites writes the table of sites into the README.',
    ],
  };
}
