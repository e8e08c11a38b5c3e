import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markMatches, snippetOf, wordsInName } from '../../lib/search/marks.ts';
import { type SearchText, searchScore, searchWords } from '../../lib/search/query.ts';
import { foldText } from '../../lib/words/text.ts';

const person = (name: string, { work = '', rest = '' }: Partial<SearchText> = {}): SearchText => ({
  name: foldText(name),
  work: foldText(work),
  rest: foldText(rest),
});

describe('searchScore', () => {
  it('finds Nordic names typed on any keyboard', () => {
    for (const query of ['soren', 'Søren', 'SÖREN', 'sören åb', 'aberg'])
      expect(searchScore(person('Søren Åberg'), searchWords(query))).toBeGreaterThan(0);
    expect(searchScore(person('Søren Åberg'), searchWords('soren berglund'))).toBe(0);
  });

  it('puts a first name before a surname, a name before a role, a role before a note', () => {
    const words = searchWords('berg');
    const scores = [
      person('Bergljot Ek'),
      person('Anna Berg'),
      person('Eva Ek', { work: 'Vd, Bergs bruk' }),
      person('Ida Ek', { rest: 'Känner Berg' }),
      person('Ola Ek'),
    ].map((text) => searchScore(text, words));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
    expect(scores.at(-1)).toBe(0);
  });

  it('asks for every word, wherever each is', () => {
    const text = person('Anna Berg', { work: 'Nordlys', rest: 'styrelse' });
    expect(searchScore(text, searchWords('styrelse anna nordl'))).toBeGreaterThan(0);
    expect(searchScore(text, searchWords('styrelse anna sydlys'))).toBe(0);
  });

  it('looks inside words for work, and in the rest only for longer words', () => {
    const text = person('Eva Ek', { work: 'inköpschef', rest: 'kontorist (norrland), minor' });
    expect(searchScore(text, searchWords('chef'))).toBeGreaterThan(0);
    expect(searchScore(text, searchWords('nor'))).toBeGreaterThan(0);
    expect(searchScore(text, searchWords('tor'))).toBe(0);
    expect(searchScore(text, searchWords('toris'))).toBeGreaterThan(0);
  });

  it('finds the parts of a double name, right or one letter wrong', () => {
    for (const query of ['lisa', 'lissa', 'anna-lisa', 'annalisa', 'obrien'])
      expect(searchScore(person("Anna-Lisa O'Brien"), searchWords(query)), query).toBeGreaterThan(0);
    expect(searchScore(person('Anna-Lisa Ek'), searchWords('lixxa'))).toBe(0);
  });

  it('looks for one letter at the start of words only, but for one sign of a script without spaces anywhere', () => {
    expect(searchScore(person('Eva Ek'), searchWords('v'))).toBe(0);
    expect(searchScore(person('Eva Ek'), searchWords('e'))).toBeGreaterThan(0);
    expect(searchScore(person('李小龙'), searchWords('龙'))).toBeGreaterThan(0);
  });

  it('takes a regular expression as plain text and a long search without delay', () => {
    expect(searchScore(person('Anna (Berg) [.*]'), searchWords('[.*] (berg)'))).toBeGreaterThan(0);
    expect(searchWords('(a+)+$ '.repeat(5000))).toEqual(['(a+)+$']);
  });
});

describe('markMatches', () => {
  it('marks the spelling of the text, not of the search', () => {
    expect(markMatches('Søren Åberg', searchWords('aber sor'))).toEqual([
      { text: 'Sør', marked: true },
      { text: 'en ', marked: false },
      { text: 'Åber', marked: true },
      { text: 'g', marked: false },
    ]);
  });

  it('marks one letter where a word begins with it, and nowhere else', () => {
    expect(markMatches('Anna Anka', searchWords('a')).map((part) => part.marked)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('keeps its place where folding makes text longer or shorter', () => {
    expect(markMatches('Groß e\u0301lan Þór', searchWords('elan')).find((part) => part.marked)?.text).toBe(
      'e\u0301lan',
    );
    expect(markMatches('Groß AB', searchWords('gross'))[0]).toEqual({ text: 'Groß', marked: true });
  });

  it('never loses or adds a character, and marks whenever the score found something in the text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aåäöøæéßþ Bbc\u0301😀-.'), maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const parts = markMatches(text, searchWords(query));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});

describe('wordsInName', () => {
  it('marks the part of a name that is one letter away from the word, and nothing that is further', () => {
    const marked = (name: string, query: string) =>
      markMatches(name, wordsInName(name, searchWords(query)))
        .filter((part) => part.marked)
        .map((part) => part.text);
    expect(marked('Søren Åkesson', 'akeson')).toEqual(['Åkesson']);
    expect(marked('Anna-Lisa Ek', 'lissa')).toEqual(['Lisa']);
    expect(marked('Søren Åkesson', 'soren akxxson')).toEqual(['Søren']);
  });
});

describe('snippetOf', () => {
  it('shows the first find with what stands around it, never the whole of a long note', () => {
    const note = `${'word '.repeat(200)}knows Pensions well ${'more '.repeat(200)}`;
    const snippet = snippetOf([null, 'nothing here', note], searchWords('pensions'));
    expect(snippet).toContain('Pensions');
    expect(snippet?.length).toBeLessThan(140);
    expect(snippetOf(['nothing here'], searchWords('pensions'))).toBeNull();
  });
});
