import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atRisk,
  ideasToGive,
  networkFrom,
  randomOne,
  rankNetwork,
  storedStandingOf,
  withinBudget,
} from '../../lib/ranking/index.ts';
import { defaultSettings } from '../../lib/records/index.ts';
import { ago, contact, meetings, mine, NOW, theirs } from './networks.ts';

describe('the weekly budget', () => {
  const list = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
  const week = { now: NOW, weekStart: ago(3) };
  const ids = (shown: { id: string; on: string }[], perWeek: number) =>
    withinBudget(list, shown, perWeek, week).map(({ id }) => id);

  test('lets in as many as the week has room for, best first', () => {
    expect(ids([], 3)).toEqual(['a', 'b', 'c']);
    expect(
      ids(
        [
          { id: 'x', on: ago(1) },
          { id: 'y', on: ago(0) },
        ],
        3,
      ),
    ).toEqual(['a']);
  });

  test('keeps those already shown this week, who cost nothing more', () => {
    expect(
      ids(
        [
          { id: 'd', on: ago(2) },
          { id: 'd', on: ago(1) },
        ],
        2,
      ),
    ).toEqual(['a', 'd']);
  });

  test('forgets last week, and showings of a clock since set back', () => {
    expect(
      ids(
        [
          { id: 'x', on: ago(4) },
          { id: 'y', on: ago(-40) },
        ],
        1,
      ),
    ).toEqual(['a']);
  });

  test('never shows more people a week than asked for, however often it is asked', () => {
    const letters = fc.array(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), fc.integer({ min: 0, max: 6 }), (rounds, perWeek) => {
        const shown: { id: string; on: string }[] = [];
        for (const round of rounds)
          for (const { id } of withinBudget(
            [...new Set(round)].map((id) => ({ id })),
            shown,
            perWeek,
            week,
          ))
            shown.push({ id, on: NOW });
        expect(new Set(shown.map(({ id }) => id)).size).toBeLessThanOrEqual(perWeek);
      }),
    );
  });

  test('a bulk import does not pile up: the list stays as long as the budget', () => {
    const imported = Array.from({ length: 3000 }, (_, index) =>
      contact(`i${index}`, [], { metOn: ago(400 + (index % 900)), company: `Firm ${index}` }),
    );
    expect(rankNetwork({ now: NOW, limit: 5, contacts: imported }).list).toHaveLength(5);
  });
});

describe('one by chance', () => {
  const network = {
    now: NOW,
    limit: 5,
    contacts: ['a', 'b', 'c'].map((id) => ({
      id,
      standing: storedStandingOf({ exchanges: meetings(5, 20, id === 'c' ? 2 : 70) }, NOW),
    })),
  };
  test('is one it is time for and that is not listed', () => {
    expect(randomOne(network, [], () => 0)?.id).toBe('a');
    expect(randomOne(network, [], () => 0.99)?.id).toBe('b');
    expect(randomOne(network, ['a'], () => 0)?.id).toBe('b');
    expect(randomOne(network, ['a', 'b'], () => 0)).toBeNull();
  });
});

describe('why', () => {
  const whyOf = (...args: Parameters<typeof contact>) => {
    const [suggestion] = rankNetwork({
      now: NOW,
      limit: 0,
      me: { goals: [{ text: 'Energy', tags: ['energy', 'finance'], weight: 1 }] },
      contacts: [contact(...args)],
    }).list;
    return suggestion?.why ?? [];
  };

  test('tells every part that moved the score', () => {
    const why = whyOf('a', [...meetings(6, 30, 140), ...mine(120, 90)], { tags: ['energy'], importance: 3 });
    expect(why).toEqual([
      { code: 'bond', params: [6], effect: 'raises' },
      { code: 'twoWay', params: [expect.any(Number)], effect: 'raises' },
      { code: 'freshness', params: [140], effect: 'lowers' },
      { code: 'unanswered', params: [2], effect: 'lowers' },
      { code: 'due', params: [expect.any(Number)], effect: 'raises' },
      { code: 'fit', params: [50], effect: 'raises' },
      { code: 'importance', params: [3], effect: 'raises' },
    ]);
  });

  test('and nothing that did not', () => {
    const plain = ['bond', 'twoWay', 'freshness', 'due'];
    expect(whyOf('a', theirs(10)).map(({ code }) => code)).toEqual([...plain, 'wroteLast']);
    const met = contact('a', [], { metOn: ago(10) });
    expect(whyOf('a', [], met).map(({ code }) => code)).toEqual([...plain, 'newness']);
    const answered = [...mine(40), ...theirs(30, 10)];
    expect(whyOf('a', answered).map(({ code }) => code)).toEqual([...plain, 'owed']);
    expect(whyOf('a', []).map(({ code }) => code)).toEqual(['bond', 'due']);
  });
});

describe('ideas to give', () => {
  const settings = (offers: string[]) => {
    const all = defaultSettings('2025-06-02T08:00:00.000Z');
    return { ...all, me: { ...all.me, offers } };
  };
  const others = [
    { id: 'freja', name: 'Freja Lind', offers: ['Rekrytering av ingenjörer'] },
    { id: 'aksel', name: 'Aksel Bruun', offers: ['Board work'] },
  ];

  test('meets a need with what I offer, an introduction, or something to read', () => {
    const ideas = ideasToGive(
      { id: 'x', needs: ['Hjälp att rekrytera ingenjörer'] },
      others,
      settings(['Recruiting sales people', 'Rekryterat i tio år']),
    );
    expect(ideas.map(({ code, params }) => [code, ...params])).toEqual([
      ['youOffer', 'Rekryterat i tio år'],
      ['introduce', 'Freja Lind', 'Rekrytering av ingenjörer'],
      ['article', 'Hjälp att rekrytera ingenjörer'],
    ]);
    expect(ideas[1]?.contactId).toBe('freja');
  });

  test('never introduces somebody to themselves, and matches no empty words', () => {
    const own = ideasToGive({ id: 'freja', needs: ['Rekrytering'] }, others, settings([]));
    expect(own.map(({ code }) => code)).toEqual(['article']);
    const vague = ideasToGive(
      { id: 'x', needs: ['Looking for help with tax'] },
      others,
      settings(['Help with HR']),
    );
    expect(vague.map(({ code }) => code)).toEqual(['article']);
    const danish = ideasToGive({ id: 'x', needs: ['Hjælpe med skat'] }, others, settings(['Hjælpe med HR']));
    expect(danish.map(({ code }) => code)).toEqual(['article']);
    expect(ideasToGive({ id: 'x', needs: [] }, others, settings(['Help']))).toEqual([]);
  });
});

describe('at risk', () => {
  const ids = (...contacts: ReturnType<typeof contact>[]) =>
    atRisk({ now: NOW, limit: 5, contacts }).map(({ id }) => id);

  test('the tie that was most alive and has fallen silent comes first', () => {
    expect(
      ids(
        contact('quiet', meetings(10, 20, 200)), // was alive all year, silent for ten rhythms
        contact('slow', meetings(4, 90, 100)), // hardly past its rhythm, and less to lose
      ),
    ).toEqual(['quiet', 'slow']);
  });

  test('only two-way ties past their rhythm, not yet dormant and not excluded', () => {
    expect(
      ids(
        contact('fine', meetings(10, 20, 10)),
        contact('one-sided', theirs(60, 70, 80, 90)),
        contact('letter', [...mine(900), ...theirs(60, 70, 80, 90)]),
        contact('dormant', meetings(10, 20, 400)),
        contact('few', meetings(3, 20, 60)),
        contact('resting', meetings(10, 20, 90), { resting: true }),
      ),
    ).toEqual([]);
  });
});

describe('a network from JSON', () => {
  test('odd fields cost themselves alone', () => {
    const network = networkFrom({
      id: 7,
      now: NOW,
      limit: '5',
      me: { goals: [{ text: 'Energy', tags: ['energy', 3] }, null] },
      contacts: [{ id: 'a', tags: 'x', met: 'at a fair', exchanges: [{ on: ago(3) }, 4], promises: {} }],
    });
    if (!network.ok) throw new Error(network.error.code);
    expect(network.value).toMatchObject({
      limit: 5,
      me: {
        goals: [
          { text: 'Energy', tags: ['energy'], weight: 1 },
          { text: '', tags: [], weight: 1 },
        ],
      },
    });
    expect(network.value.contacts[0]).toMatchObject({ tags: [], met: { how: 'at a fair' }, promises: [] });
    expect(() => rankNetwork(network.value)).not.toThrow();
  });

  test.each([
    [null, 'dayMissing'],
    [{ now: 'soon', contacts: [] }, 'dayInvalid'],
    [{ now: NOW }, 'rowBroken'],
    [{ now: NOW, contacts: [{ name: 'without id' }] }, 'rowBroken'],
  ])('%j is refused', (value, code) => {
    const network = networkFrom(value);
    expect(network.ok ? null : network.error.code).toBe(code);
  });
});
