// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { MAX_WHOLE_BYTES } from '../../lib/transfer/json.ts';

vi.mock('../../lib/transfer/index.ts', async (original) => ({
  ...(await original<object>()),
  parseBlob: () => {
    throw new TypeError('a bug in a format');
  },
}));

/** The beginning of a file: the blobs of jsdom cannot be read. */
const beginning = (text: string) => ({ arrayBuffer: async () => new TextEncoder().encode(text).buffer });

test('a bug while reading is answered, and reported', async () => {
  const said: unknown[] = [];
  const reported: unknown[] = [];
  vi.stubGlobal('postMessage', (message: unknown) => said.push(message));
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  await import('../../lib/workers/import-worker.ts');
  const file = { name: 'people.csv', size: 3, slice: () => beginning('abc') };
  const asked = { ask: 'read', reading: 1, file, passphrase: '', mapping: null };
  self.onmessage?.(new MessageEvent('message', { data: asked }));
  await vi.waitFor(() => expect(said).toMatchObject([{ say: 'refused', problem: { code: 'fileUnknown' } }]));
  expect(reported).toMatchObject([{ message: 'a bug in a format' }]);
});

test('a sealed file too large to be opened whole is refused before it is read', async () => {
  const said: unknown[] = [];
  vi.stubGlobal('postMessage', (message: unknown) => said.push(message));
  await import('../../lib/workers/import-worker.ts');
  const file = {
    name: 'backup.age',
    size: MAX_WHOLE_BYTES + 1,
    slice: () => beginning('age-encryption.org/v1\n'),
    arrayBuffer: () => Promise.reject(new Error('read all the same')),
  };
  const asked = { ask: 'read', reading: 2, file, passphrase: 'pass', mapping: null };
  self.onmessage?.(new MessageEvent('message', { data: asked }));
  await vi.waitFor(() => expect(said).toMatchObject([{ say: 'refused', problem: { code: 'fileTooLarge' } }]));
});
