// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { type TagProposals, useTagProposals } from '../../../components/hooks/use-tag-proposals.ts';
import type { Contact } from '../../../lib/records/index.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import { renderHook } from './render-hook.ts';

// Nobody listens here, and the browser's messages cannot be loaded beside jsdom.
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => null }));

let stop = () => {};
afterEach(() => stop());

function hook(): TagProposals {
  const shown = renderHook(() => useTagProposals());
  stop = shown.unmount;
  return shown.now();
}

async function contact(changes: Partial<Contact>): Promise<Contact> {
  const opened = await openStore();
  if (!opened.ok) throw new Error(opened.error.code);
  const { store, db } = opened.value;
  const draft = { name: 'Saga Lindekvist', ...changes };
  const added = await store.addContact(db, draft, null, new Date('2026-03-02T09:00:00Z'));
  if (!added.ok) throw new Error(added.error.code);
  return added.value.value;
}

const source = (headline: string, company: string | null = null) => ({
  headline,
  company,
  role: null,
  location: null,
  industry: null,
});

test('remembers the function chosen otherwise than proposed, for that title', async () => {
  const { propose, learn } = hook();
  const asked = source('Trivselchef på Nordlid');
  const proposal = await propose(asked);
  expect(proposal.function).not.toBe('hr');
  await learn(asked, proposal, { industry: null, function: 'hr', seniority: 'head' });
  expect(await propose(source('TRIVSELCHEF på Nordlid'))).toMatchObject({
    function: 'hr',
    seniority: 'head',
  });
  expect((await propose(source('Ekonomichef på Nordlid'))).function).toBe('finance');
});

test('remembers the industry answered for a company', async () => {
  const { propose, learn } = hook();
  const asked = source('CFO', 'Lövkvist AB');
  const proposal = await propose(asked);
  expect(proposal.industry).toBeNull();
  await learn(asked, proposal, { ...proposal, industry: 'retail' });
  expect((await propose(source('Controller', 'Lövkvist'))).industry).toBe('retail');
});

test('learns nothing when everything was accepted', async () => {
  const { propose, learn } = hook();
  const asked = source('Inköpschef', 'Ängby Plåt');
  const proposal = await propose(asked);
  expect(await learn(asked, proposal, proposal)).toBeNull();
});

test('learns from tags changed on somebody in the book, and from nothing else', async () => {
  const { propose, learnFromEdit } = hook();
  const saga = await contact({ role: 'Glädjespridare', company: 'Mossebo Bruk', function: null });
  expect(await learnFromEdit(saga, { labels: ['Choir'] })).toBeNull();
  expect((await learnFromEdit(saga, { function: 'communications', industry: 'media' }))?.ok).toBe(true);
  expect(await propose({ ...source('Glädjespridare', 'Mossebo Bruk') })).toMatchObject({
    function: 'communications',
    industry: 'media',
  });
});
