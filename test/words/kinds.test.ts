import { describe, expect, test } from 'vitest';
import schema from '../../lib/transfer/book.schema.json' with { type: 'json' };
import {
  CHANNELS,
  channelIcon,
  draftKindOf,
  isLive,
  isOfGroup,
  isTogether,
  KINDS,
  tagKey,
  usuallyReachedOut,
} from '../../lib/words/index.ts';
import { EVERY_LANGUAGE } from '../languages.ts';

/** The part of the texts, or of the schema, that a path with dots leads to. */
const at = (from: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], from);

type Node = { enum?: unknown[]; properties?: Record<string, Node>; items?: Node };

/** Every list of words in the schema, by record and field. */
function wordsIn(node: Node, path: string): [string, string[]][] {
  const words = (node.enum ?? []).filter((one) => typeof one === 'string');
  return [
    ...(words.length > 0 ? [[path, words] as [string, string[]]] : []),
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`)),
    ...(node.items ? wordsIn(node.items, path) : []),
  ];
}
const inSchema = new Map(
  Object.entries(schema.$defs as Record<string, Node>).flatMap(([record, node]) => wordsIn(node, record)),
);

const kinds = Object.entries(KINDS).map(([kind, about]) => ({
  kind,
  ids: about.ids as readonly string[],
  texts: about.texts as readonly string[],
  schema: 'schema' in about ? (about.schema as readonly string[]) : [],
}));

describe('a kind is complete', () => {
  test.each(kinds)('$kind: every id has its name in every language', ({ ids, texts }) => {
    const missing = EVERY_LANGUAGE.flatMap(([language, known]) =>
      texts.flatMap((group) =>
        ids
          .map((id) => `${group}.${tagKey(id)}`)
          .filter((key) => !at(known, key))
          .map((key) => `say "${key}" in lib/locales/${language}.json`),
      ),
    );
    expect(missing).toEqual([]);
  });

  test.each(kinds.filter((one) => one.schema.length > 0))(
    '$kind: the published schema lists the same ids',
    ({ kind, ids, schema: places }) => {
      for (const place of places)
        expect(
          inSchema.get(place)?.toSorted(),
          `write the ids of ${kind} into the enum of ${place} in lib/transfer/book.schema.json`,
        ).toEqual(ids.toSorted());
    },
  );

  test('the published schema lists no words that are of no kind', () => {
    const known = new Set(kinds.flatMap((one) => one.schema));
    const strangers = [...inSchema.keys()]
      .filter((place) => !known.has(place))
      .map((place) => `name ${place} beside its kind in KINDS of lib/words/kinds.ts`);
    expect(strangers).toEqual([]);
  });
});

test('what follows from a channel', () => {
  expect(CHANNELS.filter(isLive)).toEqual(['met', 'call', 'video', 'event']);
  expect(CHANNELS.filter(isTogether)).toEqual(['met', 'video', 'event']);
  expect(CHANNELS.filter(isOfGroup)).toEqual(['met', 'call', 'video', 'event', 'other']);
  expect(usuallyReachedOut('event')).toBe('both');
  expect(usuallyReachedOut('call')).toBe('me');
});

test('from a word that nobody knows nothing follows', () => {
  for (const word of ['telepathy', 'constructor', '']) {
    expect([isLive(word), isTogether(word), isOfGroup(word)]).toEqual([false, false, false]);
    expect(channelIcon(word as 'met')).toBe('other');
    expect(draftKindOf(word)).toBe('hello');
  }
});
