import { describe, expect, test } from 'vitest';
import {
  costOf,
  type Group,
  givingAlone,
  type Meeting,
  meetingToLog,
  sharesOf,
  stageOf,
  sumUpMeetings,
  weighingOf,
} from '../../lib/records/index.ts';

const TODAY = '2026-11-21';
const STAMPS = { createdAt: '2026-01-01T08:00:00.000Z', updatedAt: '2026-01-01T08:00:00.000Z' };
const group = (part: Partial<Group> = {}): Group => ({
  id: 'g',
  name: 'Forum',
  purpose: 'Learn from each other',
  memberIds: [],
  cost: null,
  ...STAMPS,
  ...part,
});
const meeting = (on: string, part: Partial<Meeting> = {}): Meeting => ({
  id: on,
  groupId: 'g',
  on,
  cancelled: false,
  note: null,
  ...STAMPS,
  ...part,
});

describe('what a meeting that was worth it has cost', () => {
  const paid = group({ fee: 12_000, currency: 'SEK', hours: 4 });
  const year = [
    meeting('2026-10-01', { worth: 'much' }),
    meeting('2026-08-01', { worth: 'some' }),
    meeting('2026-06-01', { worth: 'little' }),
    meeting('2026-04-01', { absent: true, worth: 'much' }),
    meeting('2026-03-01', { cancelled: true, worth: 'much' }),
    meeting('2025-11-21', { worth: 'much' }),
    meeting('2026-12-01', { worth: 'much' }),
  ];

  test('is the fee of a year, and the hours of all that one went to, over those that were worth it', () => {
    expect(costOf(paid, year, TODAY)).toEqual({
      attended: 3,
      worthIt: 2,
      money: 6000,
      currency: 'SEK',
      hours: 6,
    });
  });

  test('is not said where nothing was worth it, or nothing is known of what it costs', () => {
    const bad = [meeting('2026-10-01', { worth: 'little' })];
    expect(costOf(paid, bad, TODAY)).toMatchObject({ worthIt: 0, money: null, hours: null });
    expect(costOf(group(), year, TODAY)).toMatchObject({ money: null, hours: null });
    expect(costOf(group({ fee: 900 }), year, TODAY)).toMatchObject({ money: null });
    expect(costOf(group({ fee: 0, currency: 'DKK' }), year, TODAY)).toMatchObject({ money: 0 });
  });
});

describe('what each gives and gets', () => {
  const meetings = ['2026-10-01', '2026-08-01', '2026-06-01'].map((on) =>
    meeting(on, {
      cameIds: ['ida', 'jon'],
      gaveIds: ['ida'],
      gotIds: on > '2026-09' ? ['ida', 'jon'] : ['jon'],
    }),
  );

  test('tells who works for the others alone', () => {
    const shares = sharesOf(meetings, ['ida', 'jon', 'eva'], TODAY);
    expect(shares).toEqual([
      { id: 'ida', came: 3, gave: 3, got: 1 },
      { id: 'jon', came: 3, gave: 0, got: 3 },
      { id: 'eva', came: 0, gave: 0, got: 0 },
    ]);
    expect(givingAlone(shares).map(({ id }) => id)).toEqual(['ida']);
  });

  test('but not of two meetings, nor of whoever gains as well', () => {
    expect(givingAlone(sharesOf(meetings.slice(0, 2), ['ida'], TODAY))).toEqual([]);
    const both = meetings.map((one) => ({ ...one, gotIds: ['ida'] }));
    expect(givingAlone(sharesOf(both, ['ida'], TODAY))).toEqual([]);
  });
});

describe('a group is weighed again', () => {
  const stayed = group({ verdict: 'stay', weighed: [{ on: '2026-06-15', verdict: 'stay', text: 'Dear' }] });
  const four = ['2026-07-01', '2026-08-01', '2026-10-01', '2026-11-10'].map((on) => meeting(on));

  test('at the fourth meeting since, those that were called off not counted', () => {
    expect(weighingOf(stayed, four, TODAY)).toMatchObject({
      last: { text: 'Dear' },
      again: '2026-11-10',
      due: true,
    });
    const [first, ...others] = four;
    const off = [...others, { ...meeting('2026-07-01'), cancelled: true }];
    expect(weighingOf(stayed, off, TODAY)).toMatchObject({ again: '2027-06-15', due: false });
    const planned = [...(first ? [first] : []), ...others.slice(0, 2), meeting('2027-01-19')];
    expect(weighingOf(stayed, planned, TODAY)).toMatchObject({ again: '2027-01-19', due: false });
  });

  test('a year later at the latest, and not at all once it was left', () => {
    const old = group({ verdict: 'change', weighed: [{ on: '2025-11-21', verdict: 'change', text: null }] });
    expect(weighingOf(old, [], TODAY)).toMatchObject({ again: '2026-11-21', due: true });
    expect(weighingOf({ ...old, verdict: 'leave' }, four, TODAY)).toMatchObject({ again: null, due: false });
    expect(weighingOf(group(), four, TODAY)).toEqual({ last: null, again: null, due: false });
  });

  test('a verdict without a day counts from the last change of the group', () => {
    expect(weighingOf(group({ verdict: 'stay' }), [], TODAY)).toMatchObject({
      last: null,
      again: '2027-01-01',
    });
  });

  test.each([
    ['weigh', stayed, true],
    ['stay', stayed, false],
    ['change', group({ verdict: 'change' }), false],
    ['weigh', group({ verdict: 'change' }), true],
    ['considering', group({ considering: true, purpose: null }), false],
    ['left', group({ considering: true, verdict: 'leave' }), true],
  ] as const)('%s', (stage, one, again) => {
    expect(stageOf(one, sumUpMeetings(four, TODAY), again)).toBe(stage);
  });
});

describe('the meeting to write about', () => {
  test('is the last that has been and says nothing yet', () => {
    const next = meeting('2026-11-20', { comingIds: ['ida'] });
    const all = [meeting('2026-12-01'), next, meeting('2026-10-01')];
    expect(meetingToLog(all, TODAY)).toBe(next);
    expect(meetingToLog([meeting('2026-12-01')], TODAY)).toBeNull();
  });

  test.each([
    { cameIds: ['ida'] },
    { absent: true },
    { gotOut: 'Begin a month earlier' },
    { cancelled: true },
  ])('none where it was written about: %j', (part) => {
    expect(meetingToLog([meeting('2026-11-20', part)], TODAY)).toBeNull();
  });
});
