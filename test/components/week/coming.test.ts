import { describe, expect, test } from 'vitest';
import { comingUp, nextBirthday } from '../../../components/week/coming.ts';
import { emptyContact } from '../../../lib/records/index.ts';
import type { GroupView } from '../../../lib/store/index.ts';

const TODAY = '2026-12-20';
const NOW = '2026-12-20T08:00:00.000Z';

const person = (id: string, name: string, more: Partial<ReturnType<typeof emptyContact>>) => ({
  ...emptyContact(id, name, NOW),
  ...more,
});
const birthday = (on: string) => ({ on, kind: 'birthday' as const, text: '' });

describe('what lies ahead', () => {
  test('meetings, birthdays and occasions of three weeks, the nearest first, over the turn of the year', () => {
    const events = comingUp(
      [
        person('a', 'Anna', { nextMeeting: '2027-01-04' }),
        person('b', 'Bo', { occasions: [birthday('1976-12-24')] }),
        person('c', 'Cia', { occasions: [birthday('1904-01-02')] }),
        person('d', 'Dan', { occasions: [{ on: '2026-12-22', kind: 'other', text: 'Opens a third shop' }] }),
      ],
      [],
      TODAY,
      21,
    );
    expect(events.map(({ on, name, kind, age }) => [on, name, kind, age])).toEqual([
      ['2026-12-22', 'Dan', 'other', null],
      ['2026-12-24', 'Bo', 'birthday', 50],
      // The year is not known: nobody is told an age that was made up.
      ['2027-01-02', 'Cia', 'birthday', null],
      ['2027-01-04', 'Anna', 'meeting', null],
    ]);
  });

  test('a birthday noted under a year that would make a child of somebody tells no age', () => {
    const events = comingUp([person('a', 'Anna', { occasions: [birthday('2026-12-24')] })], [], TODAY, 21);
    expect(events.map(({ kind, age }) => [kind, age])).toEqual([['birthday', null]]);
  });

  test('nothing of yesterday, nothing beyond the last day; today is still to come', () => {
    const events = comingUp(
      [
        person('a', 'Anna', { nextMeeting: '2026-12-19' }),
        person('b', 'Bo', { nextMeeting: TODAY }),
        person('c', 'Cia', { nextMeeting: '2027-01-10' }),
        person('d', 'Dan', { nextMeeting: '2027-01-11' }),
      ],
      [],
      TODAY,
      21,
    );
    expect(events.map(({ name }) => name)).toEqual(['Bo', 'Cia']);
  });

  test('a meeting that is called off or missed is not coming, and who has cancelled is not among its faces', () => {
    const meeting = (id: string, more: object) => ({
      id,
      groupId: 'g',
      on: '2026-12-21',
      cancelled: false,
      note: null,
      createdAt: NOW,
      updatedAt: NOW,
      ...more,
    });
    const view = {
      group: { id: 'g', name: 'The board of peers', memberIds: ['a', 'b'] },
      meetings: [
        meeting('1', { topic: 'Hybrid work', declinedIds: ['b'] }),
        meeting('2', { cancelled: true }),
        meeting('3', { absent: true }),
      ],
    } as unknown as GroupView;
    const events = comingUp([], [view], TODAY, 21);
    expect(events.map(({ name, text, memberIds }) => [name, text, memberIds])).toEqual([
      ['The board of peers', 'Hybrid work', ['a']],
    ]);
  });

  test.each([
    ['2000-02-29', '2027-01-15', '2027-02-28'],
    ['2000-02-29', '2028-01-15', '2028-02-29'],
    ['1980-12-20', '2026-12-20', '2026-12-20'],
    ['1980-12-19', '2026-12-20', '2027-12-19'],
  ])('born on %s, the next birthday from %s on is %s', (born, today, next) => {
    expect(nextBirthday(born, today)).toBe(next);
  });
});
