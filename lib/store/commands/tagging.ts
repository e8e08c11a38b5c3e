import { type Contact, defaultSettings, type Settings } from '../../records/index.ts';
import type { Id, Result } from '../../words/index.ts';
import type { BookDb } from '../db.ts';
import { bytesOf } from '../room.ts';
import { type Watch, watchOver } from '../watch.ts';
import { type Done, runCommand, type Writer } from '../writer.ts';
import type { ContactChanges } from './contacts.ts';

const TAGS = ['industry', 'function', 'seniority', 'leader', 'region'] as const;

/** Tags for some people; null and what is missing set nothing. */
export interface Tagged {
  ids: Id[];
  tags: Partial<Pick<Contact, (typeof TAGS)[number]>>;
}

/** What answers teach: industries by company, function and seniority by title, under the keys of lib/tagging; and what is refused. */
export type Taught = Pick<Settings, 'companyIndustry' | 'titleTags' | 'refusedIndustries'>;

/**
 * Sets tags where there are none, and remembers what was taught, as one undoable act. A tag that somebody has by then,
 * whoever wrote it, stays as it is; people who are gone are passed over. The value is how many people changed. Problems:
 * `tagUnknown`, `storeFull`, and `actStopped` when it was stopped: then nothing is changed.
 */
export function tagContacts(
  db: BookDb,
  tagged: Tagged[],
  taught: Taught | null,
  now: Date,
  watch: Watch = {},
): Promise<Result<Done<number>>> {
  const ids = [...new Set(tagged.flatMap((some) => some.ids))];
  return runCommand(
    db,
    'tagContacts',
    now,
    async (writer) => {
      watchOver(writer, 'actStopped', watch);
      await writer.load('contacts', ids);
      for (const some of tagged) for (const id of some.ids) fillTags(writer, id, some.tags);
      if (taught) await learn(writer, taught);
      return ids.filter((id) => writer.isChanged('contacts', id)).length;
    },
    { bulk: true, bytes: bytesOf(ids.length, ids.length) },
  );
}

function fillTags(writer: Writer, id: Id, tags: Tagged['tags']): void {
  const contact = writer.held('contacts', id);
  if (!contact || contact.mergedInto) return;
  const empty = TAGS.filter((tag) => contact[tag] === null && (tags[tag] ?? null) !== null);
  const changes: ContactChanges = Object.fromEntries(empty.map((tag) => [tag, tags[tag]]));
  if (empty.length > 0) writer.change('contacts', id, changes);
}

async function learn(
  writer: Writer,
  { companyIndustry, titleTags, refusedIndustries = [] }: Taught,
): Promise<void> {
  const held = await settingsHeld(writer);
  writer.change('settings', 'settings', {
    companyIndustry: { ...held.companyIndustry, ...companyIndustry },
    titleTags: { ...held.titleTags, ...titleTags },
    ...(refusedIndustries.length > 0
      ? { refusedIndustries: [...new Set([...(held.refusedIndustries ?? []), ...refusedIndustries])] }
      : {}),
  });
}

async function settingsHeld(writer: Writer): Promise<Settings> {
  const held = await writer.get('settings', 'settings');
  if (held) return held;
  const settings = defaultSettings(writer.at);
  writer.set('settings', settings);
  return settings;
}
