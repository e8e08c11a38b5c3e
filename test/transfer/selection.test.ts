import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BOOK_RECORDS,
  type Book,
  type Contact,
  emptyBook,
  emptyContact,
  type Introduction,
  namedIn,
} from '../../lib/records/index.ts';
import { selection } from '../../lib/transfer/selection.ts';

const AT = '2026-11-21T10:00:00.000Z';
const STAMPS = { createdAt: AT, updatedAt: AT };
const person = (id: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id, id, AT),
  ...more,
});
const introduction = (id: string, betweenIds: [string, string], byId: string | null): Introduction => ({
  id,
  betweenIds,
  byId,
  on: '2026-10-02',
  why: 'Both have moved to energy',
  ...STAMPS,
});

describe('a selection of people', () => {
  test('keeps an introduction between two of them, and not the name of somebody else who made it', () => {
    const book: Book = {
      ...emptyBook(),
      contacts: ['ida', 'jon', 'liv'].map((id) => person(id)),
      introductions: [
        introduction('by liv', ['ida', 'jon'], 'liv'),
        introduction('by me', ['ida', 'jon'], null),
        introduction('with liv', ['ida', 'liv'], null),
      ],
    };
    expect(selection(book, ['ida', 'jon']).introductions).toEqual([
      // Made by nobody would mean that the user made it.
      { ...introduction('by liv', ['ida', 'jon'], null), byOther: true },
      introduction('by me', ['ida', 'jon'], null),
    ]);
    expect(selection(book, ['ida', 'jon', 'liv']).introductions).toEqual(book.introductions);
  });

  test('leaves behind what was merged into somebody who is left behind', () => {
    const book: Book = {
      ...emptyBook(),
      contacts: [person('ida'), person('earlier ida', { mergedInto: 'ida' }), person('jon')],
    };
    const idsOf = ({ contacts }: Book) => contacts.map(({ id }) => id);
    expect(idsOf(selection(book, ['earlier ida', 'jon']))).toEqual(['jon']);
    expect(idsOf(selection(book, ['earlier ida', 'ida']))).toEqual(['ida', 'earlier ida']);
  });

  test('takes a group with any of them in it and its meetings, without the others', () => {
    const group = { name: 'Forum', purpose: null, cost: null, ...STAMPS };
    const meeting = { on: '2026-10-01', cancelled: false, note: null, topic: 'Audit', ...STAMPS };
    const book: Book = {
      ...emptyBook(),
      contacts: ['ida', 'jon'].map((id) => person(id)),
      groups: [
        { ...group, id: 'both', memberIds: ['ida', 'jon'], leaderId: 'jon' },
        { ...group, id: 'of jon', memberIds: ['jon'], leaderId: 'ida' },
      ],
      meetings: [
        { ...meeting, id: 'm1', groupId: 'both', cameIds: ['ida', 'jon'], declinedIds: [] },
        { ...meeting, id: 'm2', groupId: 'of jon', cameIds: ['ida'], declinedIds: [] },
        { ...meeting, id: 'm3', groupId: 'a group that is gone', cameIds: ['ida'], declinedIds: [] },
      ],
    };
    const part = selection(book, ['ida']);
    expect(part.groups).toEqual([{ ...group, id: 'both', memberIds: ['ida'], leaderId: null }]);
    expect(part.meetings.map(({ id, cameIds }) => [id, cameIds])).toEqual([['m1', ['ida']]]);
  });

  test('names nobody else, whoever is named in the book', () => {
    const id: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'somebody gone');
    const ids = fc.uniqueArray(id, { maxLength: 4 });
    const owned = fc.record({ id: fc.uuid(), contactId: id });
    const books = fc
      .record({
        contacts: fc.uniqueArray(
          fc.record({
            id,
            metThroughId: fc.option(id, { nil: null }),
            mergedInto: fc.option(id, { nil: null }),
          }),
          { selector: (one) => one.id },
        ),
        profiles: fc.array(owned, { maxLength: 3 }),
        exchanges: fc.array(owned, { maxLength: 3 }),
        promises: fc.array(owned, { maxLength: 3 }),
        groups: fc.uniqueArray(
          fc.record({
            id: fc.constantFrom('g', 'h'),
            memberIds: ids,
            leaderId: fc.option(id, { nil: null }),
          }),
          { selector: (one) => one.id },
        ),
        meetings: fc.array(
          fc.record({
            id: fc.uuid(),
            groupId: fc.constantFrom('g', 'h', 'gone'),
            cameIds: ids,
            declinedIds: ids,
          }),
          { maxLength: 3 },
        ),
        introductions: fc.array(
          fc.record({
            id: fc.uuid(),
            betweenIds: fc.tuple(id, id),
            byId: fc.option(id, { nil: null }),
          }),
          { maxLength: 3 },
        ),
      })
      // What a selection looks at of each record is whom it names.
      .map((parts) => ({ ...emptyBook(), ...parts }) as unknown as Book);
    fc.assert(
      fc.property(books, ids, (book, chosen) => {
        const part = selection(book, chosen);
        const named = BOOK_RECORDS.flatMap((table) =>
          part[table].flatMap((record) => namedIn(table, record)),
        );
        expect(
          [...part.contacts.map((one) => one.id), ...named].filter((one) => !chosen.includes(one)),
        ).toEqual([]);
        const groups = part.groups.map((group) => group.id);
        expect(part.meetings.filter(({ groupId }) => !groups.includes(groupId))).toEqual([]);
      }),
    );
  });
});
