import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptPlan, type CapturePlan, type Known, planCapture } from '../../lib/capture/index.ts';
import {
  type Contact,
  emptyContact,
  type ImportedPerson,
  type Profile,
  type Reading,
} from '../../lib/records/index.ts';

const TODAY = '2026-11-21';
const AT = '2026-01-01T00:00:00.000Z';

function reading(changes: Partial<Reading> = {}): Reading {
  return {
    kind: 'person',
    site: 'linkedin',
    name: 'Ida Moe',
    headline: null,
    company: 'Fjordkraft Nett',
    role: 'Controller',
    location: 'Bergen',
    industry: null,
    url: 'https://www.linkedin.com/in/ida-moe/',
    handle: 'ida-moe',
    aliases: [],
    degree: null,
    own: null,
    positions: [],
    evidence: {},
    problems: [],
    ...changes,
  };
}

function imported(changes: Partial<ImportedPerson> = {}): ImportedPerson {
  return {
    reading: reading({ url: null, handle: null }),
    emails: [],
    phones: [],
    labels: [],
    notes: null,
    metOn: null,
    exchanges: [],
    line: 1,
    ...changes,
  };
}

function known(contact: Partial<Contact> = {}, profile: Partial<Profile> | null = {}): Known {
  const id = contact.id ?? 'ida';
  return {
    contact: {
      ...emptyContact(id, 'Ida Moe', AT),
      company: 'Fjordkraft Nett',
      role: 'Controller',
      location: 'Bergen',
      ...contact,
    },
    profiles: profile
      ? [
          {
            id: `${id}-page`,
            contactId: id,
            site: 'linkedin',
            handle: 'ida-moe',
            url: 'https://www.linkedin.com/in/ida-moe/',
            keys: ['linkedin:ida-moe'],
            seen: { name: 'Ida Moe', company: 'Fjordkraft Nett', role: 'Controller', location: 'Bergen' },
            createdAt: AT,
            updatedAt: AT,
            ...profile,
          },
        ]
      : [],
  };
}

function plan(from: Reading | ImportedPerson, list: Known[] = []): CapturePlan {
  const result = planCapture(from, list, TODAY);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('somebody new', () => {
  test('is planned with everything that was read and the page it was read from', () => {
    expect(plan(reading({ aliases: ['ACoAA1'] }))).toMatchObject({
      kind: 'new',
      name: 'Ida Moe',
      additions: { company: 'Fjordkraft Nett', role: 'Controller', location: 'Bergen' },
      profile: { site: 'linkedin', handle: 'ida-moe', aliases: ['ACoAA1'], seen: { role: 'Controller' } },
    });
  });

  test('needs a name', () => {
    expect(planCapture(reading({ name: ' \u200b' }), [], TODAY)).toEqual({
      ok: false,
      error: { code: 'nameMissing', field: 'name' },
    });
  });

  test('without a handle has no page', () => {
    expect(plan(reading({ handle: null }))).toMatchObject({ kind: 'new', profile: null });
  });
});

describe('somebody known', () => {
  test('by a handle, an alias included, whatever the name has become', () => {
    const list = [
      known(
        { name: 'Ida Hansen' },
        { keys: ['linkedin:old-slug', 'linkedin:acoaa1'], seen: { name: 'Ida Moe' } },
      ),
    ];
    expect(
      plan(reading({ aliases: ['ACoAA1'], company: null, role: null, location: null }), list),
    ).toMatchObject({
      kind: 'same',
      contactId: 'ida',
      by: 'profile',
    });
  });

  test('with the same words as last time is the same, even where the user wrote something else', () => {
    const list = [known({ role: 'Head of control (acting)', company: 'Fjordkraft' })];
    expect(plan(reading(), list).kind).toBe('same');
  });

  test('has empty fields filled, except those the user emptied after an earlier reading', () => {
    const list = [known({ location: null, headline: null })];
    const same = plan(reading({ headline: 'Numbers and nature' }), list);
    expect(same).toMatchObject({ kind: 'same', additions: { headline: 'Numbers and nature' } });
    expect('additions' in same && 'location' in same.additions).toBe(false);
  });

  test('a new role is a change with an occasion; the old job is named', () => {
    expect(plan(reading({ role: 'CFO' }), [known()])).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'role', old: 'Controller', new: 'CFO', own: false }],
      occasion: { on: TODAY, kind: 'new-job', text: 'Controller → CFO' },
    });
    expect(plan(reading({ role: 'CFO', company: 'Nordlys' }), [known()])).toMatchObject({
      occasion: { kind: 'new-job', text: 'Controller → CFO, Nordlys' },
    });
  });

  test('a move is an occasion of its own', () => {
    expect(plan(reading({ location: 'Aarhus' }), [known()])).toMatchObject({
      occasion: { kind: 'moved', text: 'Bergen → Aarhus' },
    });
  });

  test('a change against what the user wrote says so', () => {
    expect(plan(reading({ role: 'CFO' }), [known({ role: 'My own words' })])).toMatchObject({
      changes: [{ field: 'role', old: 'My own words', new: 'CFO', own: true }],
    });
  });

  test('a masked or missing field changes nothing', () => {
    expect(plan(reading({ role: null, company: null, location: null }), [known()]).kind).toBe('same');
  });
});

describe('people of a file', () => {
  test('are known by their e-mail address, in any case, if the names agree', () => {
    const list = [known({ emails: ['Ida.Moe@fjord.example'] }, null)];
    const person = imported({
      emails: ['ida.moe@FJORD.example'],
      reading: reading({ handle: null, name: 'Ida Marie Moe', role: null, company: null, location: null }),
    });
    expect(plan(person, list)).toMatchObject({
      kind: 'changed',
      by: 'email',
      changes: [{ field: 'name', own: true }],
    });
    expect(
      plan(
        imported({
          emails: ['ida.moe@fjord.example'],
          reading: reading({ handle: null, name: 'Post Office' }),
        }),
        list,
      ),
    ).toMatchObject({ kind: 'perhaps', candidates: [{ contactId: 'ida', by: 'email' }] });
  });

  test('an address that several share makes nobody sure', () => {
    const list = [
      known({ id: 'a', emails: ['info@fjord.example'] }, null),
      known({ id: 'b', emails: ['info@fjord.example'] }, null),
    ];
    expect(plan(imported({ emails: ['info@fjord.example'] }), list).kind).toBe('perhaps');
  });

  test('bring what is missing and nothing twice', () => {
    const list = [
      known(
        { emails: ['ida@fjord.example'], phones: ['+47 55 00 00 00'], labels: ['Styre'], notes: 'Mine' },
        null,
      ),
    ];
    const person = imported({
      emails: ['IDA@fjord.example', 'ida@home.example'],
      phones: ['+4755000000'],
      labels: ['styre', 'Padel'],
      notes: 'Theirs',
      metOn: '2020-02-02',
    });
    expect(plan(person, list)).toMatchObject({
      kind: 'same',
      additions: {
        emails: ['ida@home.example'],
        phones: [],
        labels: ['Padel'],
        notes: null,
        metOn: '2020-02-02',
      },
    });
  });
});

describe('perhaps the same', () => {
  test('the same name at the same company, legal forms aside, asks', () => {
    const list = [known({ company: 'Fjordkraft Nett AS' }, null)];
    expect(plan(reading(), list)).toMatchObject({
      kind: 'perhaps',
      candidates: [{ contactId: 'ida', by: 'name-and-company' }],
    });
  });

  test('a former company asks as well; another company does not', () => {
    const former = { title: null, company: 'Fjordkraft Nett', from: null, to: '2020' };
    expect(plan(reading(), [known({ company: 'Nordlys', positions: [former] }, null)]).kind).toBe('perhaps');
    expect(plan(reading(), [known({ company: 'Nordlys' }, null)]).kind).toBe('new');
  });

  test('two pages on one site are two people', () => {
    expect(plan(reading({ handle: 'ida-moe-2' }), [known()]).kind).toBe('new');
  });

  test('records that were merged away are not asked about', () => {
    expect(plan(reading(), [known({ mergedInto: 'other' }, null)]).kind).toBe('new');
  });
});

describe('the answer', () => {
  test('only accepted changes are written, and the occasion only with its own change', () => {
    const changed = plan(reading({ role: 'CFO', location: 'Aarhus' }), [known()]);
    expect(acceptPlan(changed, { fields: ['role'] })).toMatchObject({
      contactId: 'ida',
      changes: [{ field: 'role' }],
      occasion: { kind: 'new-job' },
    });
    expect(acceptPlan(changed, { fields: ['location'] })).toMatchObject({
      changes: [{ field: 'location' }],
      occasion: null,
    });
    // Ignoring is remembered: the page as it was read goes along in either case.
    expect(acceptPlan(changed).profile?.seen).toMatchObject({ role: 'CFO', location: 'Aarhus' });
  });

  test('perhaps the same becomes the one chosen, or somebody new', () => {
    const perhaps = plan(reading(), [known({}, null)]);
    expect(acceptPlan(perhaps, { contactId: 'ida' })).toMatchObject({ contactId: 'ida' });
    expect(acceptPlan(perhaps)).toMatchObject({ contactId: null, name: 'Ida Moe' });
  });
});

test('nothing the user wrote is ever among the additions', () => {
  const text = fc.option(
    fc.string({ minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== ''),
    { nil: null },
  );
  const fields = fc.record({ headline: text, company: text, role: text, location: text });
  fc.assert(
    fc.property(fields, fields, fields, (written, said, seen) => {
      const result = planCapture(reading(said), [known(written, { seen })], TODAY);
      if (!result.ok || !('additions' in result.value)) return;
      for (const field of ['headline', 'company', 'role', 'location'] as const)
        if (written[field] !== null) expect(result.value.additions[field]).toBeUndefined();
    }),
  );
});
