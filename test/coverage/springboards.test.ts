import { describe, expect, it } from 'vitest';
import { springboardsFor } from '../../lib/coverage/index.ts';
import { type Contact, emptyContact } from '../../lib/records/index.ts';
import type { Warmth } from '../../lib/words/index.ts';

const person = (id: string, fields: Partial<Contact>): Contact => ({
  ...emptyContact(id, id, '2026-01-01T00:00:00.000Z'),
  ...fields,
});
const cell = {
  rows: { axis: 'industry', tag: 'energy' },
  columns: { axis: 'function', tag: 'finance' },
} as const;
const known = {
  warmthOf: (): Warmth => 'cold',
  introductions: [],
  exchanges: [],
};

describe('springboardsFor', () => {
  it('prefers those in the trade who introduce and are warm, and says why', () => {
    const people = [
      person('trade', { industry: 'energy', function: 'hr', company: 'Nordkraft' }),
      person('door', { industry: 'energy', function: 'hr' }),
      person('craft', { industry: 'retail', function: 'finance' }),
      person('once', {
        industry: 'retail',
        function: 'hr',
        positions: [{ title: 'Buyer', company: 'NORDKRAFT', from: '2015', to: '2018' }],
      }),
      person('far', { industry: 'retail', function: 'hr' }),
    ];
    const list = springboardsFor(cell, people, {
      ...known,
      warmthOf: (id) => (id === 'door' ? 'warm' : 'cold'),
      introductions: [{ byId: 'door' }, { byId: null }],
    });
    expect(list.map((found) => found.contactId)).toEqual(['door', 'once', 'trade', 'craft']);
    expect(list[0]?.reasons.map((reason) => reason.code)).toEqual(['same-row', 'introducer', 'warm']);
    expect(list[1]?.reasons).toEqual([{ code: 'worked-there', params: ['NORDKRAFT'] }]);
  });

  it('counts introductions I received, and places the goal names', () => {
    const [first] = springboardsFor(
      cell,
      [person('a', { industry: 'energy', region: { country: 'DK', area: 'Fyn' } })],
      { ...known, exchanges: [{ contactId: 'a', received: ['introduction', 'advice'] }], regions: ['DK'] },
    );
    expect(first?.reasons).toEqual([
      { code: 'same-row', params: ['industry', 'energy'] },
      { code: 'near-place', params: ['DK'] },
      { code: 'introducer', params: [1] },
    ]);
  });

  it('leaves out those who are there already, resting, archived or merged, and keeps to the limit', () => {
    const there = { industry: 'energy', function: 'finance' } as const;
    const near = { industry: 'energy', function: 'hr' } as const;
    const people = [
      person('there', there),
      person('resting', { ...near, resting: true }),
      person('archived', { ...near, archived: true }),
      person('merged', { ...near, mergedInto: 'a' }),
      person('a', near),
      person('b', near),
    ];
    expect(springboardsFor(cell, people, known).map((found) => found.contactId)).toEqual(['a', 'b']);
    expect(springboardsFor(cell, people, known, 1)).toHaveLength(1);
  });
});
