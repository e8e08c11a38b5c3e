import { describe, expect, test } from 'vitest';
import {
  balanceByQuarter,
  balanceOf,
  checkContact,
  checkExchange,
  type Exchange,
  emptyContact,
} from '../../lib/records/index.ts';

const exchange = (given: Exchange['given'], received: Exchange['received']) => ({ given, received });

describe('balance over time', () => {
  test('is told by quarter, latest first, without the days on which nobody gave anything', () => {
    const on = (day: string, given: Exchange['given'], received: Exchange['received']) => ({
      on: day,
      given,
      received,
    });
    expect(
      balanceByQuarter([
        on('2026-03-31', ['advice'], []),
        on('2026-04-01', [], ['article']),
        on('2026-06-30', [], ['article', 'advice']),
        on('2024-02-29', ['advice'], ['advice']),
        on('2026-08-01', [], []),
      ]),
    ).toEqual([
      { from: '2026-04-01', given: 0, received: 2, word: 'give-next' },
      { from: '2026-01-01', given: 1, received: 0, word: 'even' },
      { from: '2024-01-01', given: 1, received: 1, word: 'even' },
    ]);
  });
});

describe('balance', () => {
  test('an empty ledger is even', () => {
    expect(balanceOf([])).toEqual({ given: 0, received: 0, word: 'even' });
  });

  test('one more on a side is still even; two more invite', () => {
    const got = exchange([], ['advice']);
    expect(balanceOf([got]).word).toBe('even');
    expect(balanceOf([got, got]).word).toBe('give-next');
    expect(balanceOf([exchange(['article'], []), exchange(['advice'], [])]).word).toBe('ask-freely');
  });

  test('three pieces of help over one lunch are one lunch', () => {
    expect(balanceOf([exchange([], ['advice', 'feedback', 'introduction'])])).toEqual({
      given: 0,
      received: 1,
      word: 'even',
    });
  });

  test('an exchange may count on both sides', () => {
    expect(balanceOf([exchange(['advice'], ['advice'])])).toEqual({ given: 1, received: 1, word: 'even' });
  });
});

describe('what may be stored', () => {
  const contact = emptyContact(
    '01a20005-9a10-758b-bc9a-a836972f9acb',
    'Anna Berg',
    '2026-01-01T00:00:00.000Z',
  );
  const codes = (problems: { code: string }[]) => problems.map((problem) => problem.code);

  test('a contact needs a name, tags that can be ids, and a possible cadence', () => {
    expect(checkContact(contact)).toEqual([]);
    expect(codes(checkContact({ ...contact, name: '  ' }))).toEqual(['nameMissing']);
    expect(codes(checkContact({ ...contact, cadenceDays: 0 }))).toEqual(['cadenceOutOfRange']);
    expect(codes(checkContact({ ...contact, cadenceDays: 10_000 }))).toEqual(['cadenceOutOfRange']);
    expect(codes(checkContact({ ...contact, industry: 'gold + lead' as never }))).toEqual(['tagUnknown']);
    // One of a newer version is no reason to refuse anything.
    expect(checkContact({ ...contact, industry: 'alchemy' as never })).toEqual([]);
    expect(codes(checkContact({ ...contact, name: 'x'.repeat(201) }))).toEqual(['nameTooLong']);
  });

  test('an exchange needs a past day and words that can be ids', () => {
    const entry: Exchange = {
      id: contact.id,
      contactId: contact.id,
      on: '2026-01-05',
      channel: 'met',
      reachedOut: 'both',
      given: ['advice'],
      received: [],
      note: null,
      togetherId: null,
      createdAt: contact.createdAt,
      updatedAt: contact.updatedAt,
    };
    expect(checkExchange(entry, '2026-01-05')).toEqual([]);
    expect(codes(checkExchange(entry, '2026-01-04'))).toEqual(['dayInFuture']);
    expect(codes(checkExchange({ ...entry, on: '1820-01-01' }, '2026-01-05'))).toEqual(['dayTooEarly']);
    expect(codes(checkExchange({ ...entry, given: ['gold + lead' as never] }, '2026-01-05'))).toEqual([
      'helpUnknown',
    ]);
    expect(codes(checkExchange({ ...entry, channel: 'a pigeon' as never }, '2026-01-05'))).toEqual([
      'channelUnknown',
    ]);
  });
});
