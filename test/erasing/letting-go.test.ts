import { describe, expect, test } from 'vitest';
import { erasuresToTake, lettingGo, withoutPeople } from '../../lib/erasing/index.ts';
import { type Book, emptyBook, emptyContact, type Settings } from '../../lib/records/index.ts';
import { AT, EVA, FULL, GROUP, IDA, JON } from '../records/full-records.ts';

const { mergedInto: _, ...tove } = FULL.contacts;
const OLA = '00000000-0000-7000-8000-000000000030';
const book: Book = {
  ...emptyBook(),
  contacts: [
    emptyContact(IDA, 'Ida Moe', AT),
    emptyContact(JON, 'Jon Vik', AT),
    emptyContact(EVA, 'Eva Lind', AT),
    { ...emptyContact(OLA, 'Ida B. Moe', AT), mergedInto: IDA },
    tove,
  ],
  profiles: [{ ...FULL.profiles, contactId: OLA }],
  exchanges: [FULL.exchanges],
  promises: [FULL.promises],
  goals: [FULL.goals],
  groups: [FULL.groups],
  meetings: [FULL.meetings],
  introductions: [FULL.introductions],
  settings: { ...FULL.settings, notSame: [`${OLA}|${JON}`, `${EVA}|${JON}`] } satisfies Settings,
};

describe('lettingGo', () => {
  test('takes whoever was merged into one who goes, and what is theirs', () => {
    const { gone, goes } = lettingGo(
      { contacts: book.contacts, profiles: book.profiles, exchanges: book.exchanges },
      { contacts: new Set([IDA]) },
    );
    expect(gone.contacts).toEqual(new Set([IDA, OLA]));
    expect(goes.get('profiles')).toEqual(new Set([FULL.profiles.id]));
    expect(goes.get('exchanges')).toEqual(new Set([FULL.exchanges.id]));
  });

  test('takes the meetings of a group, and nobody who is in it', () => {
    const { gone, goes } = lettingGo(
      { contacts: book.contacts, groups: book.groups, meetings: book.meetings },
      { groups: new Set([GROUP]) },
    );
    expect(goes.get('meetings')).toEqual(new Set([FULL.meetings.id]));
    expect(gone.contacts).toEqual(new Set());
  });

  test('also ends where people were merged in a circle', () => {
    const [a, b] = [
      { ...emptyContact(IDA, 'Ida Moe', AT), mergedInto: JON },
      { ...emptyContact(JON, 'Jon Vik', AT), mergedInto: IDA },
    ];
    expect(lettingGo({ contacts: [a, b] }, { contacts: new Set([IDA]) }).gone.contacts).toEqual(
      new Set([IDA, JON]),
    );
  });
});

test('a book without somebody names neither them nor whoever was merged into them', () => {
  const left = withoutPeople(book, new Set([IDA]));
  expect(JSON.stringify(left)).not.toMatch(new RegExp(`${IDA}|${OLA}`));
  expect(left.contacts.map(({ id }) => id)).toEqual([JON, EVA, tove.id]);
  expect([left.groups[0]?.leaderId, left.introductions, left.settings?.notSame]).toEqual([
    null,
    [],
    [`${EVA}|${JON}`],
  ]);
});

test('what only this book knows of one who was erased there goes with that one, as if in the same act', () => {
  const later = '2026-03-01T00:00:00.000Z';
  const taken = erasuresToTake(book, new Map([[JON, later]]));
  expect(Object.fromEntries(taken)).toEqual({ [JON]: later, [FULL.introductions.id]: later });
});
