import fc from 'fast-check';
import { dayFromNumber } from '../../lib/days/index.ts';
import type { NetworkContact, NetworkExchange } from '../../lib/ranking/index.ts';

/** The day of the made-up networks. */
export const NOW = '2025-06-02';
export const TODAY = 20_241;

/** The ISO day `days` before `NOW`. */
export const ago = (days: number): string => dayFromNumber(TODAY - days);

/** Mutual meetings, the last one `gap` days ago, `count` of them `every` days apart. */
export function meetings(count: number, every: number, gap: number): NetworkExchange[] {
  return Array.from({ length: count }, (_, index) => ({ on: ago(gap + index * every), reachedOut: 'both' }));
}

export const mine = (...days: number[]): NetworkExchange[] =>
  days.map((day) => ({ on: ago(day), reachedOut: 'me' }));
export const theirs = (...days: number[]): NetworkExchange[] =>
  days.map((day) => ({ on: ago(day), reachedOut: 'them' }));

export function contact(id: string, exchanges: NetworkExchange[], more: Partial<NetworkContact> = {}) {
  return { id, exchanges, ...more } satisfies NetworkContact;
}

const arbitraryExchange: fc.Arbitrary<NetworkExchange> = fc.record(
  {
    on: fc.integer({ min: 0, max: 1500 }).map(ago),
    reachedOut: fc.constantFrom('me', 'them', 'both'),
    channel: fc.constantFrom('email', 'met', 'message', null),
    given: fc.constantFrom([], ['advice']),
    received: fc.constantFrom([], ['article']),
  },
  { requiredKeys: ['on', 'reachedOut'] },
);

export const arbitraryLog = fc.array(arbitraryExchange, { maxLength: 15 });

/** Contacts of every kind: tags, cadences, promises, occasions, snoozed, booked. */
export const arbitraryContact = (id: string): fc.Arbitrary<NetworkContact> =>
  fc.record(
    {
      id: fc.constant(id),
      exchanges: arbitraryLog,
      company: fc.constantFrom('Fjordkraft', 'Norrverk', null),
      tags: fc.subarray(['energy', 'finance', 'hr']),
      importance: fc.constantFrom(1, 2, 3),
      cadenceDays: fc.constantFrom(null, 14, 90),
      snoozedUntil: fc.constantFrom(null, ago(3), ago(-30)),
      resting: fc.boolean(),
      nextMeeting: fc.constantFrom(null, ago(-5), ago(-90)),
      metOn: fc.constantFrom(null, ago(9), ago(500)),
      promises: fc.constantFrom(
        [],
        [{ by: 'me' as const, text: 'send the report', due: ago(2), done: false }],
        [{ by: 'them' as const, text: 'call back', due: ago(20), done: false }],
      ),
      occasions: fc.constantFrom([], [{ on: ago(1), text: 'a new job' }]),
    },
    { requiredKeys: ['id', 'exchanges'] },
  );

export const arbitraryContacts = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryContact(`c${index}`))));

export const GOALS = [{ text: 'Peers in energy', tags: ['energy'], weight: 2 }];
