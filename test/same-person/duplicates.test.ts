import { describe, expect, it } from 'vitest';
import { findDoubles, pairKey } from '../../lib/capture/index.ts';
import { type Contact, emptyContact, type Profile } from '../../lib/records/index.ts';
import { startCpuTime } from '../cpu-time.ts';

const AT = '2026-03-01T08:00:00.000Z';
const contact = (id: string, name: string, more: Partial<Contact> = {}): Contact => ({
  ...emptyContact(id, name, AT),
  ...more,
});
const page = (contactId: string, handle: string): Profile => ({
  id: `${contactId}-${handle}`,
  contactId,
  site: 'linkedin',
  handle,
  url: `https://www.linkedin.com/in/${handle}`,
  keys: [`linkedin:${handle}`],
  createdAt: AT,
  updatedAt: AT,
});
const found = (contacts: Contact[], profiles: Profile[] = [], notSame: string[] = []) =>
  findDoubles(contacts, profiles, notSame).map(({ a, b, by }) => [a.id, b.id, by]);

describe('doubles in the book', () => {
  it('are found by page, then e-mail, then name and company, each pair once', () => {
    const maja = contact('a', 'Maja Ek', { emails: ['MAJA@ek.example'], company: 'Nordhav AB' });
    const same = contact('b', 'Maja Ek', { emails: ['maja@ek.example'], company: 'Nordhav' });
    const named = contact('c', 'mája  EK');
    expect(found([maja, same, named])).toEqual([
      ['a', 'b', 'email'],
      ['a', 'c', 'name-and-company'],
      ['b', 'c', 'name-and-company'],
    ]);
    expect(found([maja, same], [page('a', 'maja'), page('b', 'maja')])).toEqual([['a', 'b', 'profile']]);
  });

  it('are not two people with other companies, two pages on one site, or a shared office address', () => {
    expect(
      found([contact('a', 'Per Ek', { company: 'A' }), contact('b', 'Per Ek', { company: 'B' })]),
    ).toEqual([]);
    expect(
      found([contact('a', 'Per Ek'), contact('b', 'Per Ek')], [page('a', 'per-ek'), page('b', 'per-ek-2')]),
    ).toEqual([]);
    const office = ['a', 'b', 'c', 'd'].map((id) =>
      contact(id, `Person ${id}`, { emails: ['info@x.example'] }),
    );
    expect(found(office)).toEqual([]);
  });

  it('are found by a former company too, and by an address under another name', () => {
    const former = [{ title: null, company: 'Nordhav ASA', from: null, to: '2019' }];
    const [left, stayed] = [
      contact('a', 'Maja Ek', { company: 'Havsro', positions: former }),
      contact('b', 'Maja Ek', { company: 'Nordhav' }),
    ];
    expect(found([left, stayed])).toEqual([['a', 'b', 'name-and-company']]);
    const emails = ['ek@home.example'];
    expect(found([contact('a', 'Maja Ek', { emails }), contact('b', 'Per Holm', { emails })])).toEqual([
      ['a', 'b', 'email'],
    ]);
    expect(found([contact('a', 'Maja Ek'), contact('b', 'Maja Lovisa Ek')])).toEqual([]);
  });

  it('are found at once among thousands of one name, and no more than asked for', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      contact(`k${at}`, 'Kund', { emails: [`kund${at}@x.example`] }),
    );
    expect(findDoubles(many, [], [], 30)).toHaveLength(30);
    const spent = startCpuTime();
    const all = findDoubles(many, [], []);
    expect(spent()).toBeLessThan(200);
    // Every pair of three thousand would be four and a half million.
    expect(all.length).toBeGreaterThan(30);
    expect(all.length).toBeLessThan(2000);
  });

  it('are not asked about again, nor found among the merged', () => {
    const two = [contact('a', 'Per Ek'), contact('b', 'Per Ek')];
    expect(found(two)).toHaveLength(1);
    expect(found(two, [], [pairKey('b', 'a')])).toEqual([]);
    expect(found([contact('a', 'Per Ek'), contact('b', 'Per Ek', { mergedInto: 'a' })])).toEqual([]);
  });
});
