import { dayOf } from '../../../../lib/days/index.ts';
import type { Contact, Exchange } from '../../../../lib/records/index.ts';
import { cardOf, sumUpLog } from '../../../../lib/store/card.ts';
import { freshLog } from '../../../../lib/store/fresh-log.ts';
import {
  addContact,
  type BookDb,
  type Change,
  type Done,
  editContact,
  editMany,
  eraseContact,
  importPlans,
  logExchange,
  mergeContacts,
  openBook,
  RECORD_TABLES,
  savePromise,
  stampOf,
  undo,
} from '../../../../lib/store/index.ts';
import { Writer } from '../../../../lib/store/writer.ts';
import type { Id, Result } from '../../../../lib/words/index.ts';

/** A page of the extension that writes without end until it is killed, and says what is in the store after a start. */

/** What an act has written, as it stood in memory when it was acknowledged. */
export interface Acknowledged {
  entryId: Id;
  changes: Change[];
}

/** All that is in the store, with what does not agree in itself. */
export interface Found {
  records: Record<string, { id: Id }[]>;
  /** The acts of the undo log, oldest first, with what they changed. */
  acts: Acknowledged[];
  wrong: string[];
  stamp: Id | null;
}

declare global {
  function acknowledge(act: string): Promise<void>;
  var survival: { write(): void; look(): Promise<string>; beginLog(): Promise<string> };
}

let last: Change[] = [];
const { commit } = Writer.prototype;
Writer.prototype.commit = async function (command, bulk) {
  const done = await commit.call(this, command, bulk);
  last = done.changes;
  return done;
};

const some = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];
const WORDS = 'styrelse lunch budget rekrytering Åkerö Ødegård hållbarhet förvärv upphandling råd'.split(' ');
const words = (count: number) => Array.from({ length: count }, () => some(WORDS)).join(' ');
let serial = 0;
const name = () => `Person ${Date.now().toString(36)} ${serial++}`;

type Act = (db: BookDb, people: Id[], now: Date) => Promise<Result<Done<unknown>> | null>;

const add: Act = (db, _, now) =>
  addContact(db, { name: name(), company: words(2), notes: words(40) }, null, now);
const edit: Act = async (db, people, now) =>
  editContact(db, some(people) ?? '', { notes: words(60), company: words(2) }, now);
const log: Act = async (db, people, now) =>
  logExchange(
    db,
    {
      contactIds: [some(people) ?? ''],
      on: dayOf(now),
      channel: 'call',
      reachedOut: 'me',
      given: ['advice'],
      received: [],
      note: words(30),
    },
    now,
  );
const promise: Act = async (db, people, now) =>
  savePromise(db, { contactId: some(people) ?? '', by: 'me', text: words(5), due: dayOf(now) }, now);
const label: Act = (db, people, now) =>
  editMany(
    db,
    people.filter(() => Math.random() < 0.5),
    { edit: 'addLabel', label: words(1) },
    now,
  );
const erase: Act = async (db, people, now) => eraseContact(db, some(people) ?? '', now);
const merge: Act = async (db, people, now) => {
  const [one, other] = [some(people), some(people)];
  return one && other && one !== other ? mergeContacts(db, one, other, now) : null;
};
const bring: Act = (db, _, now) => {
  const plans = Array.from({ length: 30 + Math.floor(Math.random() * 150) }, () => {
    const contact = { emails: [], phones: [], labels: [], positions: [], notes: words(20), metOn: null };
    const additions = { ...contact };
    return {
      contactId: null,
      name: name(),
      additions,
      profile: null,
      changes: [],
      occasion: null,
      exchanges: [],
    };
  });
  return importPlans(db, plans, 'people.csv', now);
};
let undoable: Id | null = null;
const takeBack: Act = async (db, _, now) => {
  const entryId = undoable;
  undoable = null;
  return entryId === null ? null : undo(db, entryId, now);
};

/** Each act as often as its number says. */
const ACTS: readonly [Act, number][] = [
  [add, 5],
  [edit, 6],
  [log, 8],
  [promise, 3],
  [label, 2],
  [takeBack, 3],
  [bring, 1],
  [erase, 1],
  [merge, 1],
];
const DRAWN = ACTS.flatMap(([act, times]) => Array<Act>(times).fill(act));
const FEW = 6;

async function opened(): Promise<BookDb> {
  const book = await openBook();
  if (!book.ok) throw new Error(`The book was not opened: ${book.error.code}`);
  return book.value;
}

async function writeOn(): Promise<never> {
  const db = await opened();
  for (;;) {
    const people = (await db.cards.toCollection().primaryKeys()).slice(-80);
    const act = people.length < FEW ? add : (some(DRAWN) ?? add);
    last = [];
    const done = await act(db, people, new Date());
    if (!done) continue;
    if (!done.ok) {
      // What an act finds changed under its feet is refused; a store that does not take it is not.
      if (/^store/.test(done.error.code)) throw new Error(`Refused: ${done.error.code}`);
      continue;
    }
    const { entryId } = done.value;
    if (act !== takeBack && act !== bring) undoable = entryId;
    const acknowledged: Acknowledged = { entryId, changes: last };
    void acknowledge(JSON.stringify(acknowledged));
  }
}

async function look(): Promise<string> {
  const db = await opened();
  const records: Found['records'] = {};
  for (const table of RECORD_TABLES) records[table] = await db.table<{ id: Id }>(table).toArray();
  const [heads, rows] = [await db.journal.orderBy('id').toArray(), await db.changes.toArray()];
  const changes = new Map<Id, Change[]>();
  for (const row of rows) changes.set(row.entryId, [...(changes.get(row.entryId) ?? []), ...row.changes]);
  const acts = heads.map(({ id }) => ({ entryId: id, changes: changes.get(id) ?? [] }));
  const ids = new Set(heads.map(({ id }) => id));
  const headless = [...changes.keys()].filter((id) => !ids.has(id)).map((id) => `changes without act ${id}`);
  const wrong = [...headless, ...(await computedWrong(db))];
  const found: Found = { records, acts, wrong, stamp: await stampOf(db) };
  return JSON.stringify(found);
}

/** Cards and standings that are not what the records say. */
async function computedWrong(db: BookDb): Promise<string[]> {
  const wrong: string[] = [];
  const contacts = new Map((await db.contacts.toArray()).map((one) => [one.id, one]));
  const logs = new Map<Id, Exchange[]>();
  for (const one of await db.exchanges.toArray()) {
    if (!contacts.has(one.contactId)) wrong.push(`exchange of nobody ${one.id}`);
    logs.set(one.contactId, [...(logs.get(one.contactId) ?? []), one]);
  }
  const cards = new Map((await db.cards.toArray()).map((card) => [card.id, card]));
  const known = new Set([
    ...(await db.standings.toCollection().primaryKeys()),
    ...(await db.stale.toCollection().primaryKeys()),
  ]);
  const people = [...contacts.values()].filter((one: Contact) => !one.mergedInto);
  for (const contact of people) {
    const card = cards.get(contact.id);
    if (!known.has(contact.id)) wrong.push(`neither ranked nor marked ${contact.id}`);
    if (!card) {
      wrong.push(`no card ${contact.id}`);
      continue;
    }
    const { likelihood, warmth, ...said } = card;
    const {
      likelihood: _,
      warmth: __,
      ...meant
    } = cardOf(contact, sumUpLog(logs.get(contact.id) ?? []), null);
    if (sorted(said) !== sorted(meant))
      wrong.push(`card of ${contact.id}: ${sorted(said)} for ${sorted(meant)}`);
  }
  for (const id of cards.keys()) {
    const contact = contacts.get(id);
    if (!contact || contact.mergedInto) wrong.push(`card of nobody ${id}`);
  }
  return wrong;
}

/** As text, whatever the order of the fields. */
function sorted(value: object): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

globalThis.survival = { write: () => void writeOn(), look, beginLog: freshLog };
document.title = 'ready';
