// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { type ImportPreview, useImport } from '../../../components/hooks/use-import.ts';
import { NOTHING_SAID } from '../../../lib/words/index.ts';
import type { ImportAsk, ImportSay } from '../../../lib/workers/import-messages.ts';
import { renderHook } from './render-hook.ts';

interface FakeWorker {
  asked: ImportAsk[];
  ended: boolean;
  onmessage: ((event: { data: ImportSay }) => void) | null;
  onerror: (() => void) | null;
}
const made = vi.hoisted(() => [] as FakeWorker[]);
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => undefined }));
vi.mock('../../../lib/workers/import-worker.ts?worker', () => ({
  default: class implements FakeWorker {
    asked: ImportAsk[] = [];
    ended = false;
    onmessage = null;
    onerror = null;
    constructor() {
      made.push(this);
    }
    postMessage(asked: ImportAsk) {
      this.asked.push(asked);
    }
    terminate() {
      this.ended = true;
    }
  },
}));
const FILE = new File(['First Name\n'], 'Connections.csv');

beforeEach(() => {
  made.length = 0;
});

test('after a worker has failed, the next file is read by a new one', async () => {
  const hook = renderHook(useImport);
  hook.now().read(FILE);
  await hook.until(({ state }) => state.step === 'reading');
  made[0]?.onerror?.();
  await hook.until(({ state }) => state.step === 'refused');
  expect(made[0]?.ended).toBe(true);
  hook.now().read(FILE);
  await hook.until(({ state }) => state.step === 'reading');
  expect(made).toHaveLength(2);
  expect(made[1]?.asked).toMatchObject([{ ask: 'read' }]);
  hook.unmount();
});

test('what was being written is answered too', async () => {
  const hook = renderHook(useImport);
  hook.now().read(FILE);
  const taken = hook
    .now()
    .take({ choice: { by: 'all' }, answers: {}, mode: 'merge', bringBack: false, changes: NOTHING_SAID });
  made[0]?.onerror?.();
  expect(await taken).toMatchObject({ ok: false, error: { code: 'storeClosed' } });
  await hook.until(({ state }) => state.step === 'refused');
  hook.unmount();
});

const PREVIEW = { fileName: 'Connections.csv' } as ImportPreview;

test('a preview that was sent before the reading was stopped does not come back', async () => {
  const hook = renderHook(useImport);
  hook.now().read(FILE);
  await hook.until(({ state }) => state.step === 'reading');
  const reading = lastReading();
  hook.now().cancel();
  await hook.until(({ state }) => state.step === 'waiting');
  made[0]?.onmessage?.({ data: { say: 'preview', reading, preview: PREVIEW, mapping: null } });
  // Read again without a file: the import that was kept is written only where the user goes on with it.
  hook.now().readAgain({ passphrase: 'x' });
  expect(made[0]?.asked.map(({ ask }) => ask)).toEqual(['read', 'stop']);
  hook.now().read(FILE);
  await hook.until(({ state }) => state.step === 'reading');
  made[0]?.onmessage?.({ data: { say: 'preview', reading, preview: PREVIEW, mapping: null } });
  made[0]?.onmessage?.({ data: { say: 'read', reading: lastReading(), share: 0.5 } });
  await hook.until(({ state }) => state.step === 'reading' && state.share === 0.5);
  hook.unmount();
});

test('a kept import that is sealed goes on with its passphrase', async () => {
  const hook = renderHook(useImport);
  void hook.now().goOn('Connections.csv');
  made[0]?.onmessage?.({ data: { say: 'sealed', reading: lastReading() } });
  await hook.until(({ state }) => state.step === 'sealed');
  hook.now().readAgain({ passphrase: 'x' });
  expect(made[0]?.asked).toMatchObject([{ ask: 'continue' }, { ask: 'continue', passphrase: 'x' }]);
  hook.unmount();
});

function lastReading(): number {
  const asked = made[0]?.asked.at(-1);
  return asked && 'reading' in asked ? asked.reading : 0;
}

test('what could not be read of a file is still told after it was taken, until another is chosen', async () => {
  const hook = renderHook(useImport);
  hook.now().read(FILE);
  const record = { kind: 'contacts', name: 'Bo', field: 'labels', record: {} } as const;
  const preview = { fileName: 'backup.json', setAside: [record] } as unknown as ImportPreview;
  made[0]?.onmessage?.({ data: { say: 'preview', reading: 1, preview, mapping: null } });
  await hook.until(({ state }) => state.step === 'preview');
  const taken = hook
    .now()
    .take({ choice: { by: 'all' }, answers: {}, mode: 'merge', bringBack: false, changes: NOTHING_SAID });
  await hook.until(({ state }) => state.step === 'writing');
  made[0]?.onmessage?.({ data: { say: 'taken', entryId: 'entry' } });
  expect(await taken).toMatchObject({ ok: true });
  await hook.until(({ state }) => state.step === 'waiting');
  expect(hook.now().state).toEqual({ step: 'waiting', left: { fileName: 'backup.json', records: [record] } });
  hook.now().read(FILE);
  await hook.until(({ state }) => state.step === 'reading');
  hook.unmount();
});
