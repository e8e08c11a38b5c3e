import { type Contact, defaultSettings } from '../records/index.ts';
import {
  type BookDb,
  contactsOf,
  countAllContacts,
  eachContact,
  openBook,
  settingsOf,
  storeProblemOf,
  tagContacts,
} from '../store/index.ts';
import {
  isRefusal,
  type Lacking,
  type Learnt,
  lackingOf,
  learntFrom,
  queueOf,
  type ReadTitles,
  sureTaggings,
  type Tagging,
  type TagQueue,
} from '../tagging/index.ts';
import { type Id, partsOfRefusal, type Result, sameValue } from '../words/index.ts';
import type { TagAsk, TagSay } from './tag-messages.ts';
import { membersOf, queueShown } from './tag-shown.ts';

/**
 * Holds the tag queue of the book: proposes away from the page, writes what is accepted, and mends itself after every
 * write, its own and others'. What it knows follows from the book alone, besides what was skipped for now.
 */
const say = (said: TagSay) => self.postMessage(said);

/** People read at a time, and milliseconds between two words of how far it is. */
const AT_ONCE = 500;
const TELL_EVERY = 80;

let db: BookDb | null = null;
let learnt: Learnt = defaultSettings('');
const read: ReadTitles = new Map();
const lacking = new Map<Id, Lacking>();
const skipped = new Set<string>();
let queue: TagQueue = queueOf([]);
/** Everybody in the book who is not archived. */
const all = new Set<Id>();
let stopping = false;
/** One thing after the other: what is asked meanwhile waits. */
let work: Promise<void> = Promise.resolve();

self.onmessage = ({ data: asked }: MessageEvent<TagAsk>) => {
  if (asked.ask === 'stop') {
    stopping = true;
    return;
  }
  work = work
    .then(() => answer(asked))
    .catch((error: unknown) => {
      const problem = storeProblemOf(error);
      const isWrite = asked.ask === 'accept' || asked.ask === 'acceptSure';
      // Whatever happens, the page is answered; a bug stands in the console.
      say({ say: isWrite ? 'notDone' : 'broken', problem: problem ?? { code: 'storeClosed' } });
      if (!problem) self.reportError(error);
    });
};

async function answer(asked: Exclude<TagAsk, { ask: 'stop' }>): Promise<void> {
  const opened = await book();
  if (!opened.ok) return say({ say: 'broken', problem: opened.error });
  const held = opened.value;
  switch (asked.ask) {
    case 'open':
      return readAll(held);
    case 'changed':
      return mend(held, asked.ids, asked.settings);
    case 'people':
      return showPeople(asked.key, asked.count);
    case 'skip':
      skipped.add(asked.key);
      return show();
    case 'acceptSure':
      return write(held, sureTaggings(queue), null);
    case 'accept':
      return accept(held, asked);
  }
}

async function book(): Promise<Result<BookDb>> {
  if (db?.isOpen()) return { ok: true, value: db };
  const opened = await openBook();
  if (opened.ok) db = opened.value;
  return opened;
}

async function readAll(held: BookDb): Promise<void> {
  learnt = await settingsOf(held);
  lacking.clear();
  const total = await countAllContacts(held);
  all.clear();
  let done = 0;
  let told = 0;
  const take = (some: Contact[]) => {
    for (const contact of some) {
      if (contact.mergedInto || contact.archived) continue;
      all.add(contact.id);
      const one = lackingOf(contact, learnt, read);
      if (one) lacking.set(one.id, one);
    }
    done += some.length;
    if (performance.now() - told > TELL_EVERY) {
      told = performance.now();
      say({ say: 'reading', done, total });
    }
  };
  await eachContact(held, take, AT_ONCE);
  regroup();
}

/** After a write of anybody's. What was written from here is known already, and costs a look. */
async function mend(held: BookDb, ids: Id[] | null, settings: boolean): Promise<void> {
  const now = settings ? await settingsOf(held) : learnt;
  const isTaught =
    sameValue(now.companyIndustry, learnt.companyIndustry) &&
    sameValue(now.titleTags, learnt.titleTags) &&
    sameValue(now.refusedIndustries, learnt.refusedIndustries);
  return ids === null || !isTaught ? readAll(held) : readSome(held, ids);
}

async function readSome(held: BookDb, ids: Id[]): Promise<void> {
  const there = new Map((await contactsOf(held, ids)).map((contact) => [contact.id, contact]));
  for (const id of ids) {
    const contact = there.get(id);
    const isHere = contact !== undefined && !contact.mergedInto && !contact.archived;
    const one = isHere ? lackingOf(contact, learnt, read) : null;
    if (isHere) all.add(id);
    else all.delete(id);
    if (one) lacking.set(id, one);
    else lacking.delete(id);
  }
  regroup();
}

function regroup(): void {
  queue = queueOf(lacking.values());
  show();
}

const show = () => say({ say: 'queue', queue: queueShown(queue, { all: all.size, skipped, lacking }) });

const groupAt = (key: string) => [...queue.proposed, ...queue.asked].find((group) => group.key === key);

function showPeople(key: string, count: number): void {
  const group = groupAt(key);
  const members = group ? membersOf(group, count, lacking) : { people: [], total: 0 };
  say({ say: 'people', key, ...members });
}

async function accept(
  held: BookDb,
  { key, chosen, ...other }: Extract<TagAsk, { ask: 'accept' }>,
): Promise<void> {
  const group = groupAt(key);
  const without = new Set(other.without);
  const looked = new Set(other.with);
  const ids = [
    ...(group?.people ?? []).filter((id) => !without.has(id)),
    ...(group?.doubted ?? []).flatMap(({ id }) => (looked.has(id) ? id : [])),
  ];
  // Who is left, and who lacks another tag still, need not stand first again.
  skipped.add(key);
  const refused = group !== undefined && isRefusal(group, chosen);
  const learnBy = group
    ? ids.flatMap((id) => lacking.get(id)?.asked[group.by]?.[refused ? 'refuseBy' : 'learnBy'] ?? [])
    : [];
  if (group?.by === 'title' || refused) for (const word of learnBy) skipped.add(`${group?.by}?${word}`);
  await write(held, [{ ids, tags: chosen }], group ? learntFrom(group, learnBy, chosen) : null);
}

async function write(held: BookDb, taggings: Tagging[], taught: Learnt | null): Promise<void> {
  stopping = false;
  let told = 0;
  const result = await tagContacts(held, taggings, taught, new Date(), {
    stopped: () => stopping,
    onProgress: (written, total) => {
      if (performance.now() - told < TELL_EVERY) return;
      told = performance.now();
      say({ say: 'progress', written, total });
    },
  });
  say(result.ok ? { say: 'done', ...result.value } : { say: 'notDone', problem: result.error });
  if (!result.ok) return;
  const ids = taggings.flatMap((some) => some.ids);
  if (taught) learnt = await settingsOf(held);
  await readSome(held, taught ? [...ids, ...concernedBy(taught)] : ids);
}

/** Who stands elsewhere in the queue and is concerned by what was learnt just now. */
function concernedBy({ companyIndustry, titleTags, refusedIndustries = [] }: Learnt): Id[] {
  const refused = new Set(refusedIndustries.map((key) => partsOfRefusal(key).of));
  return [...lacking.values()].flatMap(({ id, asked }) =>
    (asked.company &&
      (Object.hasOwn(companyIndustry, asked.company.learnBy) || refused.has(asked.company.refuseBy))) ||
    (asked.title && Object.hasOwn(titleTags, asked.title.learnBy))
      ? id
      : [],
  );
}
