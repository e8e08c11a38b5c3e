// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { addContact } from '../../lib/store/commands/contacts.ts';
import { openBook } from '../../lib/store/index.ts';
import type { GraphAsk, GraphSay } from '../../lib/workers/graph-messages.ts';

test('a question that overtakes the first one about a changed book is answered from the changed book', async () => {
  const said: GraphSay[] = [];
  vi.stubGlobal('postMessage', (message: GraphSay) => said.push(message));
  await import('../../lib/workers/graph-worker.ts');
  const book = await openBook();
  if (!book.ok) throw new Error(book.error.code);
  const ask = (key: string, turn: number) => {
    const data: GraphAsk = {
      ask: 'draw',
      key,
      scope: { by: 'company', only: null, within: [] },
      archived: false,
      turn,
      known: [],
    };
    self.onmessage?.(new MessageEvent('message', { data }));
  };
  const drawnAs = (key: string) =>
    vi.waitFor(() => {
      const drawing = said.find((each) => each.say === 'drawn' && each.graph.key === key);
      if (drawing?.say !== 'drawn') throw new Error('not drawn yet');
      return drawing;
    });
  const add = async (name: string) =>
    expect((await addContact(book.value, { name }, null, new Date('2026-03-01T10:00:00Z'))).ok).toBe(true);

  await add('Liv Berg');
  ask('first', 1);
  expect((await drawnAs('first')).graph.whole).toBe(1);
  await add('Åsa Holm');
  ask('second', 2);
  ask('third', 2);
  const third = await drawnAs('third');
  expect(third.graph.whole).toBe(2);
  expect(third.turn).toBe(2);
  expect(said.some((each) => each.say === 'drawn' && each.graph.key === 'second')).toBe(false);
});
