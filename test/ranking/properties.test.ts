import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type NetworkContact,
  rankNetwork,
  rankStandings,
  storedStandingOf,
} from '../../lib/ranking/index.ts';
import { measuredOrder } from '../../lib/ranking/order.ts';
import {
  compareOrder,
  compareRevival,
  compareScore,
  type Scored,
  scoreContact,
} from '../../lib/ranking/score.ts';
import { isTwoSided } from '../../lib/ranking/sides.ts';
import type { Circumstances } from '../../lib/ranking/tie.ts';
import {
  ago,
  arbitraryContact,
  arbitraryContacts,
  arbitraryLog,
  contact,
  GOALS,
  NOW,
  TODAY,
} from './networks.ts';

const RUNS = { numRuns: 300 };
const network = (contacts: NetworkContact[], limit = 0) => ({
  now: NOW,
  limit,
  me: { goals: GOALS },
  contacts,
});
const around: Circumstances = { today: TODAY, goals: GOALS, priorRhythm: 45 };
const scoreOf = (one: NetworkContact): Scored => scoreContact(one, storedStandingOf(one, NOW), around);

test('the same day twice changes nothing, and neither does the order of the contacts or of their entries', () => {
  fc.assert(
    fc.property(arbitraryContacts, fc.constantFrom(0, 1, 5), (contacts, limit) => {
      const once = rankNetwork(network(contacts, limit));
      expect(rankNetwork(network(contacts, limit))).toEqual(once);
      const turned = contacts.map((one) => ({ ...one, exchanges: [...one.exchanges].reverse() })).reverse();
      expect(rankNetwork(network(turned, limit))).toEqual(once);
    }),
    RUNS,
  );
});

test('an entry logged twice counts once for order', () => {
  fc.assert(
    fc.property(arbitraryLog, (log) => {
      const plain = log.map(({ on, reachedOut }) => ({ on, reachedOut }));
      expect(scoreOf(contact('c', [...plain, ...plain])).score).toBe(scoreOf(contact('c', plain)).score);
    }),
    RUNS,
  );
});

test('one more mutual day never lowers strength', () => {
  fc.assert(
    fc.property(arbitraryLog, fc.integer({ min: 0, max: 1500 }), (log, day) => {
      fc.pre(!log.some(({ on }) => on === ago(day)));
      const more = [...log, { on: ago(day), reachedOut: 'both' as const }];
      const before = scoreOf(contact('c', log));
      const after = scoreOf(contact('c', more));
      const strength = ({ parts }: Scored) => parts.bond * parts.twoWay * parts.freshness;
      expect(strength(after)).toBeGreaterThanOrEqual(strength(before) * (1 - 1e-12));
      const order = ({ standing, gap }: Scored) => measuredOrder(standing, gap, TODAY);
      if (before.gap !== null) expect(order(after)).toBeGreaterThanOrEqual(order(before) * (1 - 1e-12));
    }),
    { numRuns: 2000 },
  );
});

test('one more approach without an answer never raises the score', () => {
  fc.assert(
    fc.property(arbitraryContact('c'), fc.integer({ min: 0, max: 1500 }), (one, day) => {
      const standing = storedStandingOf(one, NOW);
      // Without an answer: nothing of theirs on that day or after it.
      fc.pre(standing.lastHeard === null || TODAY - day > standing.lastHeard);
      // What makes a tie of messages that I had left lying is an answer, not an approach.
      fc.pre(standing.lastHeard === null || isTwoSided(standing));
      const more = { ...one, exchanges: [...one.exchanges, { on: ago(day), reachedOut: 'me' as const }] };
      expect(scoreOf(more).score).toBeLessThanOrEqual(scoreOf(one).score * (1 + 1e-12));
    }),
    { numRuns: 2000 },
  );
});

test('an unrelated contact does not change the order of the others before diversity', () => {
  fc.assert(
    fc.property(arbitraryContacts, arbitraryContact('x'), (contacts, unrelated) => {
      const alone = rankNetwork(network(contacts)).ranked;
      const together = rankNetwork(network([...contacts, unrelated])).ranked;
      expect(together.filter((id) => id !== 'x')).toEqual(alone);
    }),
    RUNS,
  );
});

test('the orders are total: exactly one of two different contacts comes first, and the relation is transitive', () => {
  fc.assert(
    fc.property(arbitraryContact('a'), arbitraryContact('b'), arbitraryContact('c'), (...three) => {
      const [a, b, c] = three.map(scoreOf);
      if (!a || !b || !c) throw new Error('three are scored');
      for (const compare of [compareOrder, compareScore, compareRevival]) {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)));
        expect(compare(a, b)).not.toBe(0);
        if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
      }
    }),
    RUNS,
  );
});

test('any text for days and any number for cadence and importance gives finite scores and one to three reasons', () => {
  const oddDay = fc.constantFrom(
    '',
    'soon',
    '2024-02-30',
    '1899-12-31',
    '0001-01-01',
    '2999-01-01',
    '2024-02-29',
  );
  const day = fc.oneof(oddDay, fc.integer({ min: -400, max: 1500 }).map(ago));
  const number = fc.constantFrom(0, -5, 1, 10_000, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2.5);
  const odd = fc.record({
    id: fc.uuid(),
    exchanges: fc.array(fc.record({ on: day, reachedOut: fc.constantFrom('me', 'them', 'both') }), {
      maxLength: 8,
    }),
    cadenceDays: number,
    importance: number,
    snoozedUntil: day,
    nextMeeting: day,
    metOn: day,
    promises: fc.array(
      fc.record({ by: fc.constantFrom('me', 'them'), text: fc.string(), due: day, done: fc.boolean() }),
      { maxLength: 2 },
    ),
    occasions: fc.array(
      fc.record({ on: day, text: fc.string(), kind: fc.constantFrom('birthday', 'other') }),
      { maxLength: 2 },
    ),
  });
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 5 }), (contacts) => {
      const { list } = rankNetwork(network(contacts));
      for (const { score, reasons, parts } of list) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(score)).toBe(true);
        expect(Object.values(parts).every(Number.isFinite)).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThanOrEqual(3);
        for (const param of reasons.flatMap(({ params }) => params)) expect(param).not.toBeNaN();
      }
    }),
    RUNS,
  );
});

test('ranking stored standings gives what ranking the logs gives, after a round through the store', () => {
  fc.assert(
    fc.property(arbitraryContacts, (contacts) => {
      const stored = structuredClone(
        contacts.map((one) => ({ ...one, exchanges: undefined, standing: storedStandingOf(one, NOW) })),
      );
      expect(rankStandings({ ...network([], 5), contacts: stored })).toEqual(
        rankNetwork(network(contacts, 5)),
      );
    }),
    RUNS,
  );
});
