import { expect, it } from 'vitest';
import { isOwnPage } from '../../lib/capture/index.ts';
import { emptyContact } from '../../lib/records/index.ts';

it('a page is the user’s own where it says so, unless the book has a contact of it', () => {
  const contact = emptyContact('00000000-0000-7000-8000-000000000001', 'Me', '2026-03-01T08:00:00.000Z');
  expect(isOwnPage({ own: true }, null)).toBe(true);
  expect(isOwnPage({ own: false }, null)).toBe(false);
  expect(isOwnPage({ own: null }, null)).toBe(false);
  expect(isOwnPage({ own: true }, { contact })).toBe(false);
});
