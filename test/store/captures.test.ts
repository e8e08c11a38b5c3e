import { expect, test } from 'vitest';
import { acceptPlan, planCapture } from '../../lib/capture/index.ts';
import type { Reading } from '../../lib/records/index.ts';
import {
  applyPlans,
  type BookDb,
  contactByKeys,
  editContact,
  exchangesOf,
  knownLike,
  undo,
} from '../../lib/store/index.ts';
import { freshBook, must, NOW, snapshot } from './fresh-book.ts';

const page: Reading = {
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
  aliases: ['ACoAA1'],
  degree: null,
  own: null,
  positions: [],
  evidence: {},
  problems: [],
};

async function planFor(db: BookDb, reading: Reading) {
  const like = await knownLike(db, { keys: ['linkedin:ida-moe'], emails: [], name: reading.name });
  return must(planCapture(reading, like, '2026-11-21'));
}

test('from page to contact, and on to the news that a later page brings', async () => {
  const db = await freshBook();
  const fresh = await planFor(db, page);
  must(
    await applyPlans(db, [acceptPlan(fresh, { accepted: { industry: 'energy', labels: ['padel'] } })], NOW),
  );
  const added = await contactByKeys(db, ['linkedin:acoaa1']);
  expect(added?.contact).toMatchObject({
    name: 'Ida Moe',
    role: 'Controller',
    industry: 'energy',
    labels: ['padel'],
  });
  expect((await planFor(db, page)).kind).toBe('same');

  const later = { ...page, role: 'CFO', location: 'Aarhus' };
  const before = await snapshot(db);
  const news = await planFor(db, later);
  const done = must(await applyPlans(db, [acceptPlan(news, { fields: ['role'] })], NOW));
  const changed = await contactByKeys(db, ['linkedin:ida-moe']);
  expect(changed?.contact).toMatchObject({
    role: 'CFO',
    location: 'Bergen',
    positions: [
      { title: 'CFO', company: 'Fjordkraft Nett', from: '2026-11', to: null },
      { title: 'Controller', company: 'Fjordkraft Nett', from: null, to: '2026-11' },
    ],
    occasions: [{ kind: 'new-job', text: 'Controller → CFO' }],
  });
  // The move was not accepted; that is remembered, and the same page asks no more.
  expect((await planFor(db, later)).kind).toBe('same');
  must(await undo(db, done.entryId, NOW));
  expect(await snapshot(db)).toBe(before);
});

test('what the user empties stays empty', async () => {
  const db = await freshBook();
  const [id = ''] = must(await applyPlans(db, [acceptPlan(await planFor(db, page))], NOW)).value;
  must(await editContact(db, id, { location: null }, NOW));
  must(await applyPlans(db, [acceptPlan(await planFor(db, page))], NOW));
  expect((await db.contacts.get(id))?.location).toBeNull();
});

test('one person twice in one act, or added meanwhile in another window, stands in the book once', async () => {
  const db = await freshBook();
  const plan = acceptPlan(await planFor(db, page));
  const again = { ...plan, additions: { ...plan.additions, emails: ['ida@fjord.example'] } };
  must(await applyPlans(db, [plan, again], NOW));
  must(await applyPlans(db, [plan], NOW));
  expect((await db.contacts.toArray()).map((contact) => contact.emails)).toEqual([['ida@fjord.example']]);
  expect(await db.profiles.count()).toBe(1);
});

test('a file told twice logs nothing twice', async () => {
  const db = await freshBook();
  const told = {
    on: '2026-05-01',
    channel: 'message',
    reachedOut: 'them',
    given: [],
    received: [],
    note: null,
  } as const;
  const exchanges = [{ ...told, given: [], received: [] }];
  const plan = { ...acceptPlan(await planFor(db, page)), exchanges };
  const [id = ''] = must(await applyPlans(db, [plan], NOW)).value;
  must(await applyPlans(db, [{ ...plan, contactId: id }], NOW));
  expect(await exchangesOf(db, id)).toHaveLength(1);
});

test('an act that would break one record writes none of them', async () => {
  const db = await freshBook();
  const good = acceptPlan(await planFor(db, page));
  const result = await applyPlans(db, [good, { ...good, name: '', profile: null }], NOW);
  expect(result).toMatchObject({ ok: false, error: { code: 'nameMissing' } });
  expect(await db.contacts.count()).toBe(0);
});

test('a page that says since when the two are connected gives a day that is no meeting, and takes the place of none', async () => {
  const told = { ...page, emails: ['ida@moe.example'], connectedOn: '2022-04-03' };
  for (const [before, day, connected] of [
    [null, '2022-04-03', true],
    ['2020-01-01', '2020-01-01', undefined],
  ] as const) {
    const db = await freshBook();
    must(await applyPlans(db, [acceptPlan(await planFor(db, page))], NOW));
    const id = (await contactByKeys(db, ['linkedin:ida-moe']))?.contact.id ?? '';
    if (before) must(await editContact(db, id, { metOn: before }, NOW));
    must(await applyPlans(db, [acceptPlan(await planFor(db, told))], NOW));
    const { contact } = (await contactByKeys(db, ['linkedin:ida-moe'])) ?? {};
    expect([contact?.metOn, contact?.connected]).toEqual([day, connected]);
    expect(contact?.emails).toEqual(['ida@moe.example']);
    db.close();
  }
  const db = await freshBook();
  must(await applyPlans(db, [acceptPlan(await planFor(db, told))], NOW));
  const added = await contactByKeys(db, ['linkedin:ida-moe']);
  expect(added?.contact).toMatchObject({ metOn: '2022-04-03', connected: true, emails: ['ida@moe.example'] });
});
