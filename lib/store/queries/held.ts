import { type Held, type Mention, namesIn } from '../../erasing/index.ts';
import { emptyBook, type Group, type Meeting } from '../../records/index.ts';
import type { Id } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import type { Records, RecordTable } from '../tables.ts';

/** Everything the store has on one person, records merged into it included; null when nobody has that id. */
export async function heldOn(db: BookDb, id: Id): Promise<Held | null> {
  return db.transaction('r', db.tables, async () => {
    const contact = await db.contacts.get(id);
    if (!contact) return null;
    const ids = await idsOfPerson(db, id);
    const own = new Set(ids);
    const of = <T extends { contactId: Id }>(all: T[]) => all.filter((record) => own.has(record.contactId));
    const groups = (await db.groups.toArray()).filter(
      ({ memberIds, leaderId }) => memberIds.some((one) => own.has(one)) || own.has(leaderId ?? ''),
    );
    const groupIds = new Set(groups.map((group) => group.id));
    const meetings = (await db.meetings.toArray()).filter(
      ({ groupId, cameIds = [], declinedIds = [] }) =>
        groupIds.has(groupId) || [...cameIds, ...declinedIds].some((one) => own.has(one)),
    );
    const introductions = (await db.introductions.toArray()).filter(
      ({ betweenIds, byId }) => betweenIds.some((one) => own.has(one)) || own.has(byId ?? ''),
    );
    const through = await db.contacts.where('metThroughId').anyOf(ids).toArray();
    const others = introductions.flatMap(({ betweenIds, byId }) => [...betweenIds, ...(byId ? [byId] : [])]);
    const named = await db.contacts.bulkGet([
      ...others,
      ...(contact.metThroughId ? [contact.metThroughId] : []),
    ]);
    const book = {
      ...emptyBook(),
      contacts: (await db.contacts.bulkGet(ids)).filter((one) => one !== undefined),
      profiles: await db.profiles.where('contactId').anyOf(ids).toArray(),
      exchanges: of(await exchangesOfAll(db, ids)),
      promises: await db.promises.where('contactId').anyOf(ids).toArray(),
      groups: groups.map((group) => onlyOwn(group, own)),
      meetings: meetings.map((meeting) => onlyOwn(meeting, own)),
      introductions,
    };
    return {
      contact,
      book,
      names: new Map(named.flatMap((one) => (one ? [[one.id, one.name] as const] : []))),
      more: {
        metThrough: through.filter((one) => !own.has(one.id)).map((one) => ({ id: one.id, name: one.name })),
        reviews: await db.reviews.where('contactId').anyOf(ids).toArray(),
        suggestions: await db.suggestions.where('contactId').anyOf(ids).toArray(),
        showings: await db.showings.where('contactId').anyOf(ids).toArray(),
        cards: await db.cards.where('id').anyOf(ids).toArray(),
        standings: await db.standings.where('id').anyOf(ids).toArray(),
        history: await historyOf(db, ids, new Set([...own, ...introductions.map((one) => one.id)])),
      },
      mentions: await mentionsIn(db, ids),
    };
  });
}

/** Where else the user has written this person's name: in what belongs to others, or to nobody. */
export function mentionsOf(db: BookDb, id: Id): Promise<Mention[]> {
  const tables = [db.contacts, db.exchanges, db.promises, db.goals, db.groups, db.meetings, db.introductions];
  return db.transaction('r', tables, async () => mentionsIn(db, await idsOfPerson(db, id)));
}

async function idsOfPerson(db: BookDb, id: Id): Promise<Id[]> {
  const ids = new Set([id]);
  for (let into = [id]; into.length > 0; ) {
    const next = await db.contacts.where('mergedInto').anyOf(into).primaryKeys();
    into = next.filter((one) => !ids.has(one));
    for (const one of into) ids.add(one);
  }
  return [...ids];
}

async function exchangesOfAll(db: BookDb, ids: Id[]) {
  const lists = await Promise.all(
    ids.map((id) => db.exchanges.where('[contactId+on]').between([id, ''], [id, '\uffff']).toArray()),
  );
  return lists.flat();
}

/** What a group or a meeting says of one person: who else was there is not that person's business. */
function onlyOwn<T extends Group | Meeting>(record: T, own: ReadonlySet<Id>): T {
  const less: Record<string, unknown> = { ...record };
  for (const field of ['memberIds', 'cameIds', 'declinedIds'])
    if (Array.isArray(less[field])) less[field] = less[field].filter((one) => own.has(one));
  if (typeof less.leaderId === 'string' && !own.has(less.leaderId)) less.leaderId = null;
  return less as T;
}

async function historyOf(db: BookDb, ids: Id[], own: ReadonlySet<Id>): Promise<object[]> {
  const rows = await db.changes
    .where('people')
    .anyOf([...own])
    .distinct()
    .toArray();
  const history: object[] = [];
  for (const { entryId, changes } of rows) {
    const about = changes.filter(({ id, owner }) => own.has(id) || ids.includes(owner ?? ''));
    const entry = await db.journal.get(entryId);
    if (entry && about.length > 0)
      history.push({ at: entry.at, command: entry.command, file: entry.what, changes: about });
  }
  return history;
}

/** Records read at a time while looking through a long log. */
const READ_AT_ONCE = 5000;

async function mentionsIn(db: BookDb, ids: Id[]): Promise<Mention[]> {
  const own = new Set(ids);
  const names = (await db.contacts.bulkGet(ids)).flatMap((one) => (one ? [one.name] : []));
  const found: Mention[] = [];
  const look = (
    table: Mention['table'],
    id: Id,
    contactId: Id | null,
    texts: (string | null | undefined)[],
  ) => {
    for (const text of texts) if (text && namesIn(text, names)) found.push({ table, id, contactId, text });
  };
  const through = async <K extends RecordTable>(name: K, each: (record: Records[K]) => void) => {
    for (let last = ''; ; ) {
      const some = await db.records(name).where(':id').above(last).limit(READ_AT_ONCE).toArray();
      some.forEach(each);
      last = some.at(-1)?.id ?? '';
      if (some.length < READ_AT_ONCE) return;
    }
  };
  await through('contacts', (one) => {
    if (own.has(one.id)) return;
    const { headline, notes, howWeMet, offers, needs, occasions } = one;
    look('contacts', one.id, one.id, [
      headline,
      notes,
      howWeMet,
      ...offers,
      ...needs,
      ...occasions.map(({ text }) => text),
    ]);
  });
  await through('exchanges', ({ id, contactId, note }) => {
    if (!own.has(contactId)) look('exchanges', id, contactId, [note]);
  });
  await through('promises', ({ id, contactId, text }) => {
    if (!own.has(contactId)) look('promises', id, contactId, [text]);
  });
  for (const one of await db.goals.toArray()) look('goals', one.id, null, [one.text]);
  for (const one of await db.groups.toArray())
    look('groups', one.id, null, [one.name, one.purpose, one.cost, one.evaluation]);
  for (const one of await db.meetings.toArray())
    look('meetings', one.id, null, [one.topic, one.note, one.gotOut]);
  for (const one of await db.introductions.toArray())
    if (!one.betweenIds.some((id) => own.has(id)))
      look('introductions', one.id, one.betweenIds[0], [one.why, one.outcome]);
  return found;
}
