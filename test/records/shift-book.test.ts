import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/days/index.ts';
import { type Book, defaultSettings, emptyBook, emptyContact } from '../../lib/records/index.ts';
import { anchorOf, shiftBook } from '../../lib/records/shift-book.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const AT = '2026-02-27T09:30:00.000Z';

const book: Book = {
  ...emptyBook(),
  contacts: [
    {
      ...emptyContact(ID, 'Tove Ekman', AT),
      metOn: '2024-02-29',
      snoozedUntil: '2026-03-01',
      occasions: [{ on: '2026-02-20', kind: 'new-job', text: 'Ny vd' }],
      positions: [{ title: 'Vd', company: 'Ekfors', from: '2020', to: null }],
      origin: { by: 'file', on: '2026-02-27', name: 'visitkort.csv' },
    },
  ],
  exchanges: [
    {
      id: ID,
      contactId: ID,
      on: '2026-02-26',
      channel: 'met',
      reachedOut: 'me',
      given: [],
      received: ['advice'],
      note: null,
      togetherId: null,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  promises: [
    {
      id: ID,
      contactId: ID,
      by: 'me',
      text: 'Skicka boken',
      due: '2026-03-05',
      doneOn: null,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  settings: {
    ...defaultSettings(AT),
    readingRules: [
      {
        id: ID,
        host: 'www.example.com',
        path: '/people/*',
        field: 'name',
        anchor: null,
        way: [],
        createdAt: AT,
      },
    ],
  },
};

describe('shiftBook', () => {
  it('moves every day by the distance between anchor and today', () => {
    const moved = shiftBook(book, '2026-02-28', '2026-11-21');
    expect(moved.exchanges[0]?.on).toBe('2026-11-19');
    expect(moved.contacts[0]).toMatchObject({
      metOn: addDays('2024-02-29', 266),
      snoozedUntil: '2026-11-22',
      occasions: [{ on: '2026-11-13' }],
      positions: [{ from: '2020', to: null }],
      createdAt: '2026-11-20T09:30:00.000Z',
    });
    expect(moved.contacts[0]?.origin).toEqual({ by: 'file', on: '2026-11-20', name: 'visitkort.csv' });
    expect(moved.settings?.readingRules?.[0]?.createdAt).toBe('2026-11-20T09:30:00.000Z');
    expect(moved.promises[0]).toMatchObject({ due: '2026-11-26', doneOn: null });
  });

  it('adds no field that was not there', () => {
    const plain = {
      ...emptyBook(),
      contacts: [emptyContact(ID, 'Tove Ekman', AT)],
      settings: defaultSettings(AT),
    };
    const moved = shiftBook(plain, '2026-02-28', '2026-11-21');
    expect(moved.contacts[0]).not.toHaveProperty('origin');
    expect(moved.settings).not.toHaveProperty('readingRules');
  });

  it('undoes itself and leaves its input alone', () => {
    const days = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(days, (by) => {
        const before = structuredClone(book);
        const there = shiftBook(book, '2026-02-28', addDays('2026-02-28', by));
        expect(shiftBook(there, addDays('2026-02-28', by), '2026-02-28')).toEqual(before);
        expect(book).toEqual(before);
      }),
    );
  });
});

describe('anchorOf', () => {
  it('takes a real day and nothing else', () => {
    expect(anchorOf({ anchor: '2026-02-28' })).toBe('2026-02-28');
    for (const file of [null, 'x', {}, { anchor: '2026-02-30' }, { anchor: 7 }])
      expect(anchorOf(file)).toBeNull();
  });
});
