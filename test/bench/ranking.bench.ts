import { dayFromNumber } from '../../lib/days/index.ts';
import {
  type NetworkContact,
  rankNetwork,
  rankStandings,
  storedStandingOf,
} from '../../lib/ranking/index.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

const CONTACTS = 30_000;
const EXCHANGES = 10;
const TODAY = 20_000;

/** A made-up book: rhythms from a week to half a year, silences up to two years, forty industries, 3,000 companies. */
function makeContacts(): NetworkContact[] {
  let seed = 1;
  const below = (limit: number) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % limit;
  };
  const who = ['me', 'them', 'both'] as const;
  return Array.from({ length: CONTACTS }, (_, index) => {
    let day = TODAY - below(730);
    const rhythm = 7 + below(170);
    const exchanges = Array.from({ length: EXCHANGES }, () => {
      day -= 1 + below(2 * rhythm);
      return { on: dayFromNumber(day), reachedOut: who[below(3)] ?? 'both' };
    });
    const tags = [`industries:${index % 40}`, `functions:${index % 19}`];
    return { id: `contact-${index}`, company: `Company ${index % 3000}`, tags, exchanges };
  });
}

function time(act: () => void, rounds = 7): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return medianOf(times);
}

export async function bench(): Promise<Measurement[]> {
  const contacts = makeContacts();
  const now = dayFromNumber(TODAY);
  const me = { goals: [{ text: 'Peers in energy', tags: ['industries:3', 'functions:4'], weight: 1 }] };
  // As they come from the store: plain copies.
  const stored = structuredClone(
    contacts.map(({ exchanges, ...contact }) => ({
      ...contact,
      standing: storedStandingOf({ exchanges }, now),
    })),
  );
  const best = structuredClone(stored.slice(0, 300));
  const [first] = contacts;
  const long = Array.from({ length: 10_000 }, (_, index) => ({
    on: dayFromNumber(TODAY - index),
    reachedOut: 'both' as const,
  }));
  return [
    atMost(
      '30,000 contacts ranked from their standings',
      time(() => rankStandings({ now, limit: 5, me, contacts: stored })),
      150,
      'ms',
    ),
    atMost(
      'after one logged exchange: that contact summed up, the best 300 ranked',
      time(() => {
        storedStandingOf({ exchanges: first?.exchanges ?? [] }, now);
        rankStandings({ now, limit: 5, me, contacts: best });
      }),
      10,
      'ms',
    ),
    told(
      'ten thousand exchanges with one person summed up',
      time(() => storedStandingOf({ exchanges: long }, now)),
      'ms',
    ),
    told(
      '30,000 contacts with ten exchanges each ranked from the log',
      time(() => rankNetwork({ now, limit: 5, me, contacts }), 3),
      'ms',
    ),
  ];
}
