import { isSure, type Lacking, sizeOf, type TagGroup, type TagQueue } from '../tagging/index.ts';
import type { Id } from '../words/index.ts';
import type { GroupShown, GroupsShown, MemberShown, QueueShown } from './tag-messages.ts';

/** Groups of a kind sent at once: more than a person looks through before the next answer brings the next. */
const SENT = 40;
const FACES = 3;

interface Held {
  /** Everybody in the book. */
  all: number;
  skipped: ReadonlySet<string>;
  lacking: ReadonlyMap<Id, Lacking>;
}

/** The queue in the small form that travels to the page. */
export function queueShown(queue: TagQueue, held: Held): QueueShown {
  const by = (decider: TagGroup['by']) => queue.proposed.filter((group) => group.by === decider);
  const sure = queue.proposed.filter(isSure);
  return {
    title: groupsShown(by('title'), held),
    company: groupsShown(by('company'), held),
    place: groupsShown(by('place'), held),
    asked: groupsShown(queue.asked, held),
    sure: { groups: sure.length, people: new Set(sure.flatMap(({ people }) => people)).size },
    silent: queue.silent.length,
    lacking: queue.people,
    all: held.all,
  };
}

function groupsShown(groups: TagGroup[], { skipped, lacking }: Held): GroupsShown {
  const isLater = ({ key }: TagGroup) => skipped.has(key);
  const ordered = [...groups.filter((group) => !isLater(group)), ...groups.filter(isLater)];
  const shown = ordered.slice(0, SENT).map(
    (group): GroupShown => ({
      key: group.key,
      by: group.by,
      words: group.words,
      tags: group.tags,
      count: sizeOf(group),
      doubted: group.doubted.length,
      names: idsOf(group)
        .slice(0, FACES)
        .map(({ id }) => lacking.get(id)?.name ?? ''),
      skipped: isLater(group),
    }),
  );
  return { groups: shown, total: groups.length };
}

const idsOf = ({ people, doubted }: TagGroup) => [...people.map((id) => ({ id, doubt: null })), ...doubted];

/** The first so many people of a group, the doubted among them, each with the evidence. */
export function membersOf(
  group: TagGroup,
  count: number,
  lacking: Held['lacking'],
): { people: MemberShown[]; total: number } {
  // Those to look at come into sight whatever the number of the others.
  const doubted = group.doubted.slice(0, Math.max(1, Math.floor(count / 2)));
  const sure = group.people.slice(0, count - doubted.length).map((id) => ({ id, doubt: null }));
  const people = [...sure, ...doubted].flatMap(({ id, doubt }): MemberShown[] => {
    const one = lacking.get(id);
    const asked = one?.asked[group.by];
    return one && asked ? [{ id, name: one.name, text: asked.text, words: asked.words, doubt }] : [];
  });
  return { people, total: sizeOf(group) };
}
