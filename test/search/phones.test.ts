import { describe, expect, it } from 'vitest';
import { emptyContact } from '../../lib/records/index.ts';
import { phoneText, withPhonesAsWords } from '../../lib/search/phones.ts';
import { searchScore, searchWords } from '../../lib/search/query.ts';
import { cardOf } from '../../lib/store/card.ts';
import { foldText } from '../../lib/words/text.ts';

/** Whether somebody with this telephone is found. */
const finds = (phone: string, query: string): boolean =>
  searchScore({ name: 'siv ask', work: '', rest: foldText(phoneText(phone)) }, searchWords(query)) > 0;

describe('a telephone', () => {
  const written = [
    '+46 73 987 65 43',
    '+46739876543',
    '0739876543',
    '073-987 65 43',
    '0046 73 9876543',
    '+46 (0)73-987 65 43',
  ];
  const each = written.flatMap((phone) => written.map((query) => [phone, query] as const));

  it.each(each)('written %s is found by %s', (phone, query) => expect(finds(phone, query)).toBe(true));

  it.each(['9876543', '987 65 43', '739876543', '073-987', '98765', 'siv 073-9876543'])(
    'is found by a part of it: %s',
    (query) => expect(finds('+46739876543', query) || finds('073-987 65 43', query)).toBe(true),
  );

  it.each([
    ['+45 20 30 40 50', '20304050'],
    ['+358 40 1234567', '040 1234567'],
    ['+1 212 555 0100', '212-555-0100'],
    ['+354 555 1234', '555 1234'],
  ])('%s of any country is found by %s', (phone, query) => expect(finds(phone, query)).toBe(true));

  it('of somebody else is not', () => {
    expect(finds('+46 73 987 65 43', '0739876544')).toBe(false);
    expect(finds('+46 73 987 65 43', '+46 70 987 65 43')).toBe(false);
  });

  it('is told from a day, a year and an amount, which stay as they are', () => {
    for (const query of ['2026-05-12', 'möte 2026', '411 01 göteborg', 'id 7', '12,5'])
      expect(withPhonesAsWords(query)).toBe(query);
  });

  it('is part of what is searched of a contact', () => {
    const contact = { ...emptyContact('1', 'Siv Ask', '2026-01-01T00:00:00Z'), phones: ['+46 73 987 65 43'] };
    expect(searchScore(cardOf(contact, null, null).search, searchWords('0739876543'))).toBeGreaterThan(0);
  });
});
