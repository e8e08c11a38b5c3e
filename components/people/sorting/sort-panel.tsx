import { useState } from 'react';
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

interface Answer {
  entryId: Id;
  ids: readonly Id[];
  acquaintance: Acquaintance;
}

/** Ten people at a time of whom nothing tells whether the user knows them. What is answered is written at once. */
export function SortPanel({ cards, goals, acts }: { cards: Card[]; goals: Goal[]; acts: Acts }) {
  const commands = useCommands();
  const { left, first } = useToSort(cards, goals);
  const [asked, setAsked] = useState<readonly Id[]>([]);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  // Those who are asked about stay in their places while they are answered; whoever has left the book is not among them.
  const people = asked.flatMap((id) => byId.get(id) ?? []);
  if (people.length === 0 && left > 0) setAsked(first(AT_ONCE));
  const standing = answers.filter(({ entryId }) => !acts.isUndone(entryId));
  const answerOf = (id: Id) => standing.findLast(({ ids }) => ids.includes(id))?.acquaintance ?? null;

  const answer = async (ids: Id[], acquaintance: Acquaintance) => {
    const [only] = ids;
    const name = ids.length === 1 && only ? isolated(byId.get(only)?.name ?? '') : null;
    const written = commands.sortPeople(ids, acquaintance);
    await acts.act(
      written,
      name === null
        ? i18n.t('sorting.saidRest', ids.length, [ids.length])
        : codeText(`sorting.said.${acquaintance}`, [name]),
    );
    const result = await written;
    if (result.ok) setAnswers((before) => [...before, { entryId: result.value.entryId, ids, acquaintance }]);
  };
  return (
    <SortView
      people={people.map((card) => ({
        ...card,
        answer: answerOf(card.id),
        // Said elsewhere, or in touch by now.
        settled: card.unsorted === undefined,
      }))}
      left={left}
      onAnswer={answer}
      onNext={() => setAsked(first(AT_ONCE))}
    />
  );
}
