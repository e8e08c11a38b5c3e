import { type RefObject, useEffect, useRef, useState } from 'react';
import type { GroupShown, QueueShown, TagChoice } from '../../hooks/use-tag-queue.ts';
import { chosen, type Kind, kindOf } from './queue-kinds.ts';

/** People of a group in sight at first, and how many more at a press. */
const FIRST = 6;
const MORE = 50;

/** The group of the queue that is looked at. */
export interface CurrentOfQueue {
  kind: Kind;
  onKind: (kind: Kind) => void;
  /** Null where nothing waits. */
  current: GroupShown | null;
  others: GroupShown[];
  /** How many groups of the kind there are besides those that the queue shows. */
  unseen: number;
  /** The tags as they stand. */
  choice: TagChoice;
  onChange: (more: TagChoice) => void;
  onMore: () => void;
  /** Goes to a group, or to whichever comes next; the focus goes along. */
  choose: (key: string | null) => void;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Which group is looked at, and what was chosen for it so far. `onLook` asks for people of it. */
export function useCurrentGroup(
  queue: QueueShown,
  onLook: (key: string, count: number) => void,
): CurrentOfQueue {
  const [wanted, setWanted] = useState<Kind | null>(null);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const [count, setCount] = useState(FIRST);
  const [changed, setChanged] = useState<{ key: string; part: TagChoice } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const kind = kindOf(queue, wanted);
  const { groups, total } = queue[kind];
  const current = groups.find(({ key }) => key === chosenKey) ?? groups[0] ?? null;
  const key = current?.key ?? null;
  const part = changed?.key === key ? changed?.part : null;

  // The people are asked for anew whenever the queue has changed: somebody may have gone meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `queue` stands for the state of the book
  useEffect(() => {
    if (key) onLook(key, count);
  }, [key, count, queue, onLook]);

  // The next group is what is meant by the keys, and is read aloud: the focus goes along.
  const follow = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another group is at the top
  useEffect(() => {
    if (follow.current) heading.current?.focus();
    follow.current = false;
  }, [key]);
  const choose = (next: string | null) => {
    setChosenKey(next);
    setCount(FIRST);
    follow.current = true;
    heading.current?.focus();
  };
  return {
    kind,
    onKind: (next) => {
      setWanted(next);
      choose(null);
    },
    current,
    others: groups.filter((group) => group !== current),
    unseen: total - groups.length,
    choice: chosen(current?.tags ?? {}, part ?? {}),
    onChange: (more) => key !== null && setChanged({ key, part: { ...part, ...more } }),
    onMore: () => setCount(count + MORE),
    choose,
    heading,
  };
}
