import { expect, test } from 'vitest';
import { saidOutright } from '../../lib/capture/said-outright.ts';
import {
  type Contact,
  connectedDay,
  emptyContact,
  type ImportedPerson,
  joinImported,
} from '../../lib/records/index.ts';
import { parseFile } from '../../lib/transfer/index.ts';

const HEADING = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
function connection(day = '09 Mar 2011'): ImportedPerson {
  const file = `${HEADING}\nIda,Moe,https://www.linkedin.com/in/ida-moe,,Vik AS,CFO,${day}`;
  const read = parseFile(new TextEncoder().encode(file), 'Connections.csv');
  const [person] = read.ok ? read.value.people : [];
  if (!person) throw new Error('Nobody was read');
  return person;
}
const held = (more: Partial<Contact>): Contact => ({
  ...emptyContact('ida', 'Ida Moe', '2026-01-01T00:00:00.000Z'),
  ...more,
});

test('somebody new is connected, and not met', () => {
  expect(saidOutright(connection(), null)).toEqual({ connected: true });
});

test('of somebody known the day is filled in as one of connecting, and one of that very day becomes it', () => {
  expect(saidOutright(connection(), held({}))).toEqual({ connected: true });
  expect(saidOutright(connection(), held({ metOn: '2011-03-09' }))).toEqual({ connected: true });
});

test('a day that the user wrote stays one of meeting', () => {
  expect(saidOutright(connection(), held({ metOn: '2010-06-01' }))).toEqual({});
  expect(saidOutright(connection(), held({ metOn: '2011-03-09', connected: false }))).toEqual({});
});

test('a second reading of the file brings nothing', () => {
  const known = held({ metOn: '2011-03-09', connected: true });
  expect(connectedDay(known)).toBe('2011-03-09');
  expect(saidOutright(connection(), known)).toEqual({});
});

test('of two rows of one person the day that is kept says what it is', () => {
  const met: ImportedPerson = { ...connection(), metOn: '2010-06-01', contact: {} };
  const bare: ImportedPerson = { ...connection(), metOn: null, contact: {} };
  const joined = (a: ImportedPerson, b: ImportedPerson) => {
    const { metOn, contact } = joinImported(a, b);
    return [metOn, contact?.connected];
  };
  expect(joined(met, connection())).toEqual(['2010-06-01', false]);
  expect(joined(connection(), met)).toEqual(['2011-03-09', true]);
  expect(joined(bare, connection())).toEqual(['2011-03-09', true]);
  expect(joined(met, bare)).toEqual(['2010-06-01', undefined]);
});
