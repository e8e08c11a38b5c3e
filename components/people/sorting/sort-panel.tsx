import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Goal } from '../../../lib/records/index.ts';
import type { Card } from '../../../lib/store/tables.ts';
import type { Acquaintance, Id } from '../../../lib/words/index.ts';
import type { Acts } from '../../base/use-acts.ts';
import { codeText, isolated } from '../../base/words.ts';
import { useCommands } from '../../hooks/use-commands.ts';
import { useToSort } from '../../hooks/use-to-sort.ts';
import { SortView } from './sort-view.tsx';

/** How many are asked about at a time. */
const AT_ONCE = 10;

/** Ten people at a time of whom nothing tells whether the user knows them. What is answered is written at once. */
export function SortPanel({ cards, goals, acts }: { cards: Card[]; goals: Goal[]; acts: Acts }) {
  const commands = useCommands();
  const { left, first } = useToSort(cards, goals);
  const [asked, setAsked] = useState<readonly Id[]>([]);
  /** What was answered and is not in the book yet. */
  const [writing, setWriting] = useState<ReadonlyMap<Id, Acquaintance>>(new Map());
  // Until the list shows it: a press that follows at once must not ask about them again.
  useEffect(() => {
    const shown = new Map(cards.map((card) => [card.id, card.acquaintance]));
    setWriting((before) => {
      const open = [...before].filter(([id, answer]) => shown.has(id) && shown.get(id) !== answer);
      return open.length === before.size ? before : new Map(open);
    });
  }, [cards]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  // Those who are asked about stay in their places while they are answered; whoever has left the book is not among them.
  const people = asked.flatMap((id) => byId.get(id) ?? []);
  if (people.length === 0 && left > 0) setAsked(first(AT_ONCE));
  const answer = async (ids: Id[], acquaintance: Acquaintance) => {
    const [only] = ids;
    const name = ids.length === 1 && only ? isolated(byId.get(only)?.name ?? '') : null;
    setWriting((before) => new Map([...before, ...ids.map((id) => [id, acquaintance] as const)]));
    const said = await acts.act(
      commands.sortPeople(ids, acquaintance),
      name === null
        ? i18n.t('sorting.saidRest', ids.length, [ids.length])
        : codeText(`sorting.said.${acquaintance}`, [name]),
    );
    if (!said) setWriting((before) => new Map([...before].filter(([id]) => !ids.includes(id))));
  };
  return (
    <SortView
      people={people.map((card) => {
        const answer = writing.get(card.id) ?? card.acquaintance ?? null;
        // Said elsewhere, or in touch by now, is settled, too.
        return { ...card, answer, settled: answer !== null || card.unsorted === undefined };
      })}
      left={left}
      onAnswer={answer}
      onNext={() => setAsked(first(AT_ONCE))}
    />
  );
}
