import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromNumber } from '../../lib/days/index.ts';
import {
  type Floors,
  NO_FLOORS,
  rankStandings,
  type StandingContact,
  storedStandingOf,
} from '../../lib/ranking/index.ts';
import { arbitraryContact, contact, GOALS, meetings, NOW, TODAY } from './networks.ts';

const PEOPLE = 420;
const network = (contacts: StandingContact[], limit: number) => ({
  now: NOW,
  limit,
  me: { goals: GOALS },
  contacts,
});
const summedUp = (one: ReturnType<typeof contact>): StandingContact => {
  const { exchanges, ...rest } = one;
  return { ...rest, standing: storedStandingOf({ exchanges }, NOW) };
};

/** People with rhythms and silences of every length, most of them due; some alike in everything. */
function crowd(seed: number): StandingContact[] {
  let state = seed + 1;
  const below = (limit: number) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % limit;
  };
  const who = ['me', 'them', 'both'] as const;
  return Array.from({ length: PEOPLE }, (_, index) => {
    const tags = ['energy', 'finance', 'hr'].filter(() => below(3) === 0);
    const company = `Company ${below(60)}`;
    // Every seventh was imported and never written to: they are alike but for their ids.
    if (index % 7 === 0) return summedUp(contact(`c${index}`, [], { tags: ['energy'] }));
    let day = TODAY - 20 - below(index % 5 === 0 ? 1500 : 300);
    const exchanges = Array.from({ length: 1 + below(6) }, () => {
      day -= 1 + below(60);
      return { on: dayFromNumber(day), reachedOut: who[below(3)] ?? 'both' };
    });
    return summedUp(contact(`c${index}`, exchanges, { company, tags }));
  });
}

const anyOf420 = fc.integer({ min: 0, max: PEOPLE - 1 });
const oneChange = anyOf420.chain((index) => arbitraryContact(`c${index}`));

test('the pool and whoever has changed give the list that everybody gives, change after change', () => {
  let made = 0;
  let asked = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.array(fc.array(oneChange, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 4, 5, 12, 50),
      (seed, rounds, limit) => {
        const everybody = new Map(crowd(seed).map((one) => [one.id, one]));
        let { pool } = rankStandings(network([...everybody.values()], limit));
        for (const changes of rounds) {
          for (const one of changes) everybody.set(one.id, summedUp(one));
          const near = new Set([...(pool?.ids ?? []), ...changes.map(({ id }) => id)]);
          const some = [...near].flatMap((id) => everybody.get(id) ?? []);
          const all = rankStandings(network([...everybody.values()], limit));
          const quick = rankStandings(network(some, limit), pool?.floors);
          asked++;
          if (quick.pool) {
            made++;
            expect(quick.list).toEqual(all.list);
          }
          pool = quick.pool ?? all.pool;
        }
      },
    ),
    { numRuns: 60 },
  );
  // It is of use only if everybody need hardly ever be asked.
  expect(made).toBeGreaterThan(0.9 * asked);
});

test('when too many have dropped out of the pool, it says so instead of guessing', () => {
  const everybody = crowd(7);
  const { pool } = rankStandings(network(everybody, 5));
  const near = new Set(pool?.ids);
  expect(near.size).toBeLessThan(PEOPLE);
  const some = everybody.filter(({ id }) => near.has(id));
  const today = (one: StandingContact) => summedUp(contact(one.id, meetings(3, 30, 0)));
  const left = some.map((one, index) => (index < 100 ? today(one) : one));
  expect(rankStandings(network(left, 5), pool?.floors).pool).toBeNull();
  // Nobody is missing: then few are enough.
  expect(rankStandings(network(left, 5), NO_FLOORS).pool?.floors).toEqual(NO_FLOORS);
});

test('what is kept of the people left out holds nothing of what they said', () => {
  const promise = { by: 'me' as const, text: 'the secret report', due: NOW, done: false };
  const everybody = crowd(3).map((one) => ({ ...one, promises: [promise] }));
  const floors: Floors | undefined = rankStandings(network(everybody, 5)).pool?.floors;
  expect(floors?.list).not.toBeNull();
  expect(JSON.stringify(floors)).not.toContain('secret');
});
