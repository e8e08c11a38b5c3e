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

test('proposes an industry no more for a company, or a title without one, for which it was struck out', async () => {
  const { propose, learn } = hook();
  for (const [asked, other] of [
    [source('Controller', 'Mossebo Sparbank AB'), source('Kundrådgivare', 'Mossebo Sparbank')],
    [source('Butikschef'), source('BUTIKSCHEF')],
  ] as const) {
    const proposal = await propose(asked);
    expect(proposal.industry).not.toBeNull();
    await learn(asked, proposal, { ...proposal, industry: null });
    expect((await propose(other)).industry).toBeNull();
  }
  // Another bank is a bank still, and what the user says of this one holds.
  expect((await propose(source('Controller', 'Lundby Sparbank'))).industry).toBe('banking-and-finance');
  const asked = source('Controller', 'Mossebo Sparbank AB');
  await learn(asked, await propose(asked), { ...(await propose(asked)), industry: 'energy' });
  expect((await propose(asked)).industry).toBe('energy');
});

test('takes an industry that is cleared on somebody in the book for one that was refused', async () => {
  const { propose, learnFromEdit } = hook();
  const saga = await contact({ company: 'Ekholmens Sparbank', industry: 'banking-and-finance' });
  await learnFromEdit(saga, { industry: null });
  expect((await propose(source('Controller', 'Ekholmens Sparbank'))).industry).toBeNull();
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
