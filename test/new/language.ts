import { type Begun, type Scaffold, withImport, withItem } from './scaffold.ts';

const FOLDER = 'lib/tagging/lexicon';
const INDEX = `${FOLDER}/index.ts`;

/** A language as somebody begins one: the English texts under its code, and a lexicon without words. */
export function newLanguage({ name: { kebab: code }, read, filesIn }: Begun): Scaffold {
  if (!/^[a-z]{2}$/.test(code))
    throw new Error(`A language is named by its code of two letters, not "${code}"`);
  const texts = JSON.parse(read('lib/locales/en.json')) as {
    ui: Record<string, unknown>;
    language: Record<string, unknown>;
  };
  texts.ui.locale = code;
  texts.language = { ...texts.language, codes: code, countries: '', filling: '' };
  // Titles are read in more languages than there are texts in.
  const known = filesIn(FOLDER).includes(`${code}.ts`);
  return {
    files: {
      [`lib/locales/${code}.json`]: `${JSON.stringify(texts, null, 2)}\n`,
      ...(known ? {} : { [`${FOLDER}/${code}.ts`]: emptyLexicon(code) }),
    },
    lists: known
      ? {}
      : {
          [INDEX]: withItem(
            withImport(read(INDEX), `import { ${code} } from './${code}.ts';`),
            'LEXICONS',
            code,
          ),
        },
    remains: [
      `lib/locales/${code}.json: every text, as a manager who grew up with the language would put it; the facts under "language".`,
      `lib/tagging/lexicon/${code}.ts: the words that settle function, seniority and industry (notation in lexicon.ts).`,
      `npx vitest run test/locales names one by one what is missing, in other files too.`,
    ],
  };
}

/** A lexicon in which nothing stands yet. */
const emptyLexicon = (code: string) => `import type { Lexicon } from './lexicon.ts';

export const ${code}: Lexicon = {
  language: '${code}',
  ranks: {},
  roles: {},
  soft: {},
  hands: '',
  fields: {},
  units: '',
  neutral: '',
  at: '',
  of: '',
  and: '',
  former: '',
  seeking: '',
  slogan: '',
  industries: {},
  trades: {},
};
`;
