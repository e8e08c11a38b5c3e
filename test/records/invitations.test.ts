import { describe, expect, test } from 'vitest';
import { invitationsOf, type Meeting } from '../../lib/records/index.ts';

const STAMPS = { createdAt: '2026-01-01T08:00:00.000Z', updatedAt: '2026-01-01T08:00:00.000Z' };
const meeting = (on: string, part: Partial<Meeting> = {}): Meeting => ({
  id: on,
  groupId: 'g',
  on,
  cancelled: false,
  note: null,
  ...STAMPS,
  ...part,
});
const MEMBERS = ['ida', 'jon', 'eva', 'liv'];
const LAST = meeting('2026-11-01', { cameIds: ['ida', 'jon'] });

describe('who is asked to a meeting', () => {
  test('everybody stands in one place, and whoever is silent is asked once more', () => {
    const next = meeting('2026-12-01', {
      askedIds: ['ida', 'jon', 'eva'],
      comingIds: ['ida'],
      declinedIds: ['jon'],
    });
    expect(invitationsOf(next, MEMBERS, [LAST, next])).toEqual({
      coming: ['ida'],
      declined: ['jon'],
      silent: ['eva'],
      notAsked: ['liv'],
      // Liv was not there last time, and was not asked again.
      again: ['eva', 'liv'],
    });
  });

  test('but not a third time, nor whoever came last time and is not asked yet', () => {
    const next = meeting('2026-12-01', { askedIds: ['eva'], againIds: ['eva'] });
    const all = invitationsOf(next, ['ida', 'eva'], [LAST, next]);
    expect(all).toMatchObject({ silent: ['eva'], notAsked: ['ida'], again: [] });
  });

  test('the last meeting is one that took place and says who came, before this one', () => {
    const next = meeting('2026-12-01');
    const again = (...others: Meeting[]) => invitationsOf(next, ['liv'], [next, ...others]).again;
    expect(again(meeting('2026-11-10', { cancelled: true, cameIds: ['ida'] }))).toEqual([]);
    expect(again(meeting('2026-12-20', { cameIds: ['ida'] }))).toEqual([]);
    expect(again(meeting('2026-11-20', { cameIds: ['liv'] }), LAST)).toEqual([]);
    expect(again(meeting('2026-10-20', { cameIds: ['liv'] }), LAST)).toEqual(['liv']);
  });

  test('a group of nobody has nobody to ask', () => {
    expect(invitationsOf(meeting('2026-12-01'), [], [])).toEqual({
      coming: [],
      declined: [],
      silent: [],
      notAsked: [],
      again: [],
    });
  });
});
