import { describe, expect, test } from 'vitest';
import { type Contact, connectedDay, emptyContact, isUnsorted, metDay } from '../../lib/records/index.ts';

const person = (more: Partial<Contact> = {}): Contact => ({
  ...emptyContact('ida', 'Ida Moe', '2026-11-21T10:00:00.000Z'),
  ...more,
});
const fromFile = (name: string): Partial<Contact> => ({ origin: { by: 'file', on: '2026-11-21', name } });

describe('a day is one of meeting or one of connecting, never both', () => {
  test.each([
    ['a day the user wrote', {}, true],
    ['one the archive says', { connected: true }, false],
    ['one the user wrote over it', { connected: false, ...fromFile('Connections.csv') }, true],
    ['one of an older make, from the archive', fromFile('Connections.csv'), false],
    ['one of an older make, from the zip', fromFile('Basic_LinkedInDataExport_11-21-2026.zip'), false],
    ['one from a table of one’s own', fromFile('connections-from-the-fair.csv'), true],
  ] as const)('%s', (_, more, met) => {
    const one = person({ metOn: '2011-03-09', ...more });
    expect([metDay(one), connectedDay(one)]).toEqual(met ? ['2011-03-09', null] : [null, '2011-03-09']);
  });
});

describe('nobody knows what somebody is to the user', () => {
  test.each([
    ['of whom nothing is said', {}],
    ['who is a connection', { metOn: '2011-03-09', connected: true }],
    ['whom a file gave tags, labels and notes', { industry: 'energy' as const, labels: ['x'], notes: 'y' }],
  ])('%s', (_, more) => {
    expect(isUnsorted(person(more), null)).toBe(true);
  });

  test.each([
    ['who is known', { acquaintance: 'known' as const }],
    ['who is hardly known', { acquaintance: 'hardly' as const }],
    ['with a relation', { relation: 'peer' as const }],
    ['whom one has met', { metOn: '2025-01-02' }],
    ['of whom it is noted how', { howWeMet: 'At the fair' }],
    ['who matters', { importance: 2 as const }],
    ['with a cadence', { cadenceDays: 30 }],
    ['who rests', { resting: true }],
    ['who is archived', { archived: true }],
  ])('but not %s', (_, more) => {
    expect(isUnsorted(person(more), null)).toBe(false);
  });

  test('nor with whom something is logged', () => {
    expect(isUnsorted(person(), '2026-01-01')).toBe(false);
  });
});
