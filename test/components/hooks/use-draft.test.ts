// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { useDraft } from '../../../components/hooks/use-draft.ts';
import type { Contact } from '../../../lib/records/index.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import { rankAll } from '../../../lib/suggesting/rank-book.ts';
import { shelfOf } from '../../../lib/suggesting/shelf-of.ts';
import type { Channel } from '../../../lib/words/index.ts';
import { renderHook } from './render-hook.ts';

// Nobody listens here, and the browser's messages cannot be loaded beside jsdom.
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => null }));

const NOW = new Date('2026-03-02T09:00:00');
const TODAY = '2026-03-02';

let stop = () => {};
afterEach(() => stop());

/** The English draft to somebody of whom this is known, with one exchange of this channel if any. */
async function draftTo(known: Partial<Contact>, channel?: Channel): Promise<string> {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.error.code);
  const { store, db } = opened.value;
  const added = await store.addContact(db, { name: 'Saga Lindekvist', ...known }, null, NOW);
  if (!added.ok) throw new Error(added.error.code);
  const { id } = added.value.value;
  const entry = { on: '2026-02-20', reachedOut: 'both', given: [], received: [], note: null } as const;
  if (channel)
    await store.logExchange(db, { ...entry, given: [], received: [], channel, contactIds: [id] }, NOW);
  await rankAll(db, NOW);
  const view = await store.contactOf(db, id);
  if (!view) throw new Error('Not there');
  const shelf = shelfOf(view, TODAY);
  const shown = renderHook(() => useDraft(id, shelf, 'en', TODAY));
  stop = shown.unmount;
  const loaded = await shown.until(({ state }) => state === 'ready');
  return (loaded.state === 'ready' && loaded.value?.texts.en) || '';
}

test('to a connection with nothing logged, it says since when and that of no meeting or talk', async () => {
  const text = await draftTo({ metOn: '2011-03-09', connected: true });
  expect(text).toContain('We have been connected on LinkedIn since 2011');
  expect(text).not.toMatch(/meet you|last spoke|long time/);
});

test('to somebody of whom nothing is known it claims nothing', async () => {
  expect(await draftTo({})).not.toMatch(/LinkedIn|meet you|last spoke|long time/);
});

test('it was good to meet whom one has met, and nobody whom one wrote with', async () => {
  expect(await draftTo({}, 'met')).toContain('It was good to meet you!');
  expect(await draftTo({}, 'email')).not.toContain('meet you');
});
