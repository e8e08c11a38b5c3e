import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILLING_WORDS } from '../../lib/locales/languages.ts';
import { buildSearchIndex } from '../../lib/search/build-search-index.ts';
import { askedWords, helpWorth, type SearchText, searchScore, searchWords } from '../../lib/search/query.ts';
import type { Searched, SearchIndex } from '../../lib/search/search-index.ts';
import { foldText } from '../../lib/words/text.ts';

function indexOf(people: readonly Searched[]): SearchIndex {
  const steps = buildSearchIndex(people);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
let made = 0;
const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const person = (search: Partial<SearchText>): Searched => ({
  id: idOf(++made),
  search: { name: '', work: '', rest: '', ...search },
});

/** Texts of few letters, so that words meet in every way: inside each other, one letter apart, after signs. */
const words = (least: number) =>
  fc.string({ unit: fc.constantFrom(...'abcå 9-.(龙😀é'), minLength: least, maxLength: 14 }).map(foldText);
const longer = fc.array(words(0), { maxLength: 4 }).map((parts) => parts.join(' ').trim());
const text: fc.Arbitrary<SearchText> = fc.record(
  { name: longer, work: longer, rest: longer, log: longer, past: longer, help: longer, needs: longer },
  { requiredKeys: ['name', 'work', 'rest'] },
);

describe('the search index', () => {
  it('scores everybody as looking through all texts does, for names and for help', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), longer, (texts, query) => {
        const people = texts.map(person);
        const index = indexOf(people);
        const looked = searchWords(query);
        if (looked.length === 0) return;
        const scores = index.scores(looked);
        expect([...index.slotsOf(people)].map((slot) => scores[slot])).toEqual(
          texts.map((one) => searchScore(one, looked)),
        );
        for (const asked of [
          ...askedWords(looked, FILLING_WORDS),
          ...looked.map((word) => ({ word, whole: true })),
        ])
          expect([...index.helpWorths(asked)]).toEqual(texts.map((one) => helpWorth(one, asked)));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds a name with one letter wrong, wherever it is wrong', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(
        fc.string({ unit: letter, minLength: 5, maxLength: 12 }),
        fc.nat(),
        letter,
        (name, n, other) => {
          const at = n % name.length;
          const next = name[at + 1] ?? '';
          const index = indexOf([person({ name: `dr ${name}` }), person({ name: 'zz' })]);
          for (const wrong of [
            name.slice(0, at) + other + name.slice(at + 1),
            name.slice(0, at) + name.slice(at + 1),
            name.slice(0, at) + other + name.slice(at),
            name.slice(0, at) + next + (name[at] ?? '') + name.slice(at + 2),
          ]) {
            const [found, not] = index.scores([wrong]);
            expect(found).toBeGreaterThan(0);
            expect(not).toBe(0);
          }
        },
      ),
    );
  });

  it('knows whose texts are as they were, also when they were read again, and nobody else', () => {
    const [anna, bo] = [person({ name: 'anna' }), person({ name: 'bo', log: 'skidor' })];
    const index = indexOf([anna, bo]);
    const again = { ...bo, search: { ...bo.search } };
    const changed = { ...anna, search: { ...anna.search, work: 'vd' } };
    expect([...index.slotsOf([again, changed, person({ name: 'cia' }), anna])]).toEqual([1, -1, -1, 0]);
  });

  it('leaves somebody out whose text has no spaces, and takes words with any sign', () => {
    const page = person({ rest: 'x-'.repeat(5000) });
    const odd = person({ name: 'anna\u0001', rest: 'a\u0000b' });
    const index = indexOf([page, odd, person({ name: 'anna\u0001' })]);
    expect([...index.slotsOf([page, odd])]).toEqual([-1, -1]);
    expect([...index.scores(['anna'])]).toEqual([0, 0, 16]);
    expect([...index.scores(['\u0000'])]).toEqual([0, 0, 0]);
  });

  it('is built in small steps', () => {
    const people = Array.from({ length: 2000 }, (_, n) =>
      person({ name: `anna ${n}`, log: `${'talked of pensions and exports '.repeat(20)}${n}` }),
    );
    const steps = buildSearchIndex(people);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(200);
  });
});
