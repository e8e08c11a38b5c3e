import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDoubles, planCapture } from '../../lib/capture/index.ts';
import { joinRows } from '../../lib/capture/join-rows.ts';
import { NO_MEMORY, planRows } from '../../lib/capture/plan-rows.ts';
import {
  type Contact,
  emptyBook,
  emptyContact,
  type ImportedPerson,
  type Profile,
  profileKey,
} from '../../lib/records/index.ts';
import {
  type Identity,
  identityOf,
  identityOfContact,
  keysOf,
  officesAmong,
  sureKeysOf,
  verdict,
} from '../../lib/same-person/verdict.ts';

const AT = '2026-03-01T08:00:00.000Z';
const TODAY = '2026-03-02';

/** What may be said of somebody, from few enough words that two often share some. */
interface Said {
  name: string;
  pages: { site: string; handle: string }[];
  emails: string[];
  company: string | null;
  formerly: string | null;
}
const said: fc.Arbitrary<Said> = fc.record({
  name: fc.constantFrom('Maja Ek', 'mája  EK', 'Maja Lovisa Ek', 'Per Ek', 'Anna Anna'),
  pages: fc.uniqueArray(
    fc.record({
      site: fc.constantFrom('linkedin', 'xing'),
      handle: fc.constantFrom('maja-ek', 'Maja-Ek', 'ek-2'),
    }),
    { maxLength: 2, selector: ({ site }) => site },
  ),
  emails: fc.uniqueArray(
    fc.constantFrom('m@ek.example', ' M@EK.example', 'info@x.example', 'me\u0301@x.example'),
    {
      maxLength: 2,
      selector: (email) => email.trim().toLowerCase(),
    },
  ),
  company: fc.constantFrom(null, 'Nordhav AB', 'nordhav', 'Havsro'),
  formerly: fc.constantFrom(null, 'Nordhav', 'Havsro ASA', 'Nordlys'),
});

const positionsOf = ({ formerly }: Said) =>
  formerly === null ? [] : [{ title: null, company: formerly, from: '2010', to: '2015' }];
const urlOf = (handle: string) => `https://any.example/${handle}`;

function stored(id: string, one: Said): { contact: Contact; profiles: Profile[] } {
  const { name, emails, company, pages } = one;
  return {
    contact: { ...emptyContact(id, name, AT), emails, company, positions: positionsOf(one) },
    profiles: pages.map(({ site, handle }) => ({
      ...{ id: `${id}-${site}`, contactId: id, site, handle, url: urlOf(handle) },
      ...{ keys: [profileKey(site, handle)], createdAt: AT, updatedAt: AT },
    })),
  };
}

function imported(one: Said, line = 1): ImportedPerson {
  const [first, ...others] = one.pages.map(({ site, handle }) => ({
    ...{ site, handle, url: urlOf(handle), aliases: [] },
  }));
  return {
    reading: {
      ...{ kind: 'person', name: one.name, headline: null, company: one.company, role: null, location: null },
      ...{ industry: null, degree: null, own: null, evidence: {}, problems: [] },
      ...(first ?? { site: 'csv', handle: null, url: null, aliases: [] }),
      positions: positionsOf(one),
    },
    ...{ emails: one.emails, phones: [], labels: [], notes: null, metOn: null, exchanges: [], line },
    ...(others.length > 0 ? { profiles: others } : {}),
  };
}

const whoIs = (one: Said): Identity => identityOf(imported(one));
const judge = (a: Partial<Said>, b: Partial<Said>) => {
  const nobody: Said = { name: 'Maja Ek', pages: [], emails: [], company: null, formerly: null };
  const { is, by } = verdict(whoIs({ ...nobody, ...a }), whoIs({ ...nobody, ...b }));
  return `${is} by ${by}`;
};
const page = (site: string, handle: string) => ({ pages: [{ site, handle }] });

describe('the verdict on two people', () => {
  it('is the same by a page they share, whatever else is said', () => {
    expect(judge(page('xing', 'M'), { ...page('xing', 'm'), name: 'Per Ek' })).toBe('same by profile');
  });

  it('is the same by an e-mail address where the names do not contradict each other', () => {
    const emails = ['m@ek.example'];
    expect(judge({ emails }, { emails: [' M@Ek.example'], name: 'Maja Lovisa Ek' })).toBe('same by email');
    expect(judge({ emails }, { emails, company: 'A', formerly: 'B' })).toBe('same by email');
    expect(judge({ emails, company: 'C' }, { emails, company: 'A' })).toBe('same by email');
  });

  it('asks about an e-mail address under another name, and about two pages on one site', () => {
    const emails = ['m@ek.example'];
    expect(judge({ emails }, { emails, name: 'Per Holm' })).toBe('perhaps by email');
    expect(judge({ emails, ...page('xing', 'a') }, { emails, ...page('xing', 'b') })).toBe(
      'perhaps by email',
    );
    expect(judge({ emails, ...page('xing', 'a') }, { emails, ...page('linkedin', 'b') })).toBe(
      'same by email',
    );
  });

  it('asks about one name at one company, a former one included, whoever it is that has left', () => {
    expect(judge({ company: 'Nordhav AB' }, { company: 'nordhav' })).toBe('perhaps by name-and-company');
    expect(judge({ company: 'Nordhav' }, {})).toBe('perhaps by name-and-company');
    const left = { company: 'Havsro', formerly: 'Nordhav ASA' };
    expect(judge({ company: 'Nordhav' }, left)).toBe('perhaps by name-and-company');
    expect(judge(left, { company: 'Nordhav' })).toBe('perhaps by name-and-company');
    expect(judge({ company: 'Nordhav' }, { company: 'Havsro' })).toBe('no by other-company');
    expect(judge(page('xing', 'a'), page('xing', 'b'))).toBe('no by other-page');
    expect(judge({}, { name: 'Maja Lovisa Ek' })).toBe('no by nothing-shared');
  });

  it('does not count an address of an office, which is one that more than three names go by', () => {
    const emails = ['info@x.example'];
    const staff = ['A A', 'B B', 'C C'].map((name) =>
      whoIs({ name, emails, pages: [], company: null, formerly: null }),
    );
    expect(officesAmong([...staff, ...staff])).toEqual(new Set());
    const more = [
      ...staff,
      whoIs({ name: 'D D', emails: [' INFO@x.example'], pages: [], company: null, formerly: null }),
    ];
    const offices = officesAmong(more);
    expect(offices).toEqual(new Set(emails));
    const [a, b] = more;
    expect(a && b && verdict(a, b, offices).is).toBe('no');
    expect(a && sureKeysOf(a, offices)).toEqual([]);
  });

  it('is one whoever is asked first, the same on oneself, and found by a key they share', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const [a, b] = [whoIs(one), whoIs(other)];
        const found = verdict(a, b);
        expect(verdict(b, a)).toEqual(found);
        expect(verdict(a, a).is).toBe(a.pages.length + a.emailKeys.length > 0 ? 'same' : 'perhaps');
        const share = (keys: (who: Identity) => string[]) => keys(a).some((key) => keys(b).includes(key));
        if (found.is !== 'no') expect(share(keysOf)).toBe(true);
        if (found.is === 'same') expect(share(sureKeysOf)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('everybody who asks gets one answer', () => {
  const kinds = { new: 'no', perhaps: 'perhaps', same: 'same', changed: 'same' } as const;

  it('a page, an import, the rows of a file and the doubles of the book', async () => {
    await fc.assert(
      fc.asyncProperty(said, said, async (one, other) => {
        const held = stored('a', one);
        const { is, by } = verdict(identityOfContact(held.contact, held.profiles), whoIs(other));

        const book = { ...emptyBook(), contacts: [held.contact], profiles: held.profiles };
        const { rows } = await planRows([imported(other)], book, TODAY, NO_MEMORY);
        const planned = planCapture(imported(other), [held], TODAY);
        if (!planned.ok) throw new Error(planned.error.code);
        expect(kinds[planned.value.kind]).toBe(is);
        // Of somebody of whom nothing would be written either way, an import does not ask.
        const [row] = rows;
        const asked = row && kinds[row.plan.kind];
        expect(is === 'perhaps' ? ['perhaps', 'same'] : [is]).toContain(asked);

        const copy = stored('b', other);
        const doubles = findDoubles([held.contact, copy.contact], [...held.profiles, ...copy.profiles], []);
        expect(doubles.map((double) => double.by)).toEqual(is === 'no' ? [] : [by]);

        const joined = joinRows([imported(one, 1), imported(other, 2)]).people;
        expect(joined).toHaveLength(is === 'same' ? 1 : 2);

        // A page says no address.
        const bare = { ...other, emails: [], pages: other.pages.slice(0, 1) };
        const read = planCapture(imported(bare).reading, [held], TODAY);
        if (!read.ok) throw new Error(read.error.code);
        expect(kinds[read.value.kind]).toBe(
          verdict(identityOfContact(held.contact, held.profiles), whoIs(bare)).is,
        );
      }),
      { numRuns: 300 },
    );
  });
});
