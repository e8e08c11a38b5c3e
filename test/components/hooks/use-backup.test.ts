// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { useBackups } from '../../../components/hooks/use-backup.ts';
import { renderHook } from './render-hook.ts';

const door = vi.hoisted(() => ({ calls: [] as string[] }));
vi.mock('../../../lib/workers/backup-worker.ts?worker', () => ({
  default: class {
    onerror: (() => void) | null = null;
    postMessage() {
      queueMicrotask(() => this.onerror?.());
    }
    terminate() {}
  },
}));
vi.mock('../../../lib/browser/messaging.ts', () => ({ sendMessage: async () => undefined }));
vi.mock('../../../lib/browser/alarms.ts', () => ({ setDailyAlarm: async () => undefined }));
vi.mock('../../../lib/browser/files.ts', () => ({ saveFile: () => undefined }));
vi.mock('../../../lib/browser/downloads.ts', () => ({
  askForDownloads: async () => {
    door.calls.push('ask');
    return true;
  },
  giveBackDownloads: async () => {
    door.calls.push('give back');
    return true;
  },
}));

test('the downloads folder is asked for when a schedule is set, and given back when it is switched off', async () => {
  const hook = renderHook(useBackups);
  await hook.until(({ plan }) => plan !== null);
  await hook.now().schedule({ everyDays: 7, keep: 4, passphrase: '' });
  expect(door.calls).toEqual(['ask']);
  await hook.now().schedule({ everyDays: null, keep: 4, passphrase: '' });
  expect(door.calls).toEqual(['ask', 'give back']);
  hook.unmount();
});

test('a worker that breaks is a backup that failed, and the page is answered', async () => {
  const hook = renderHook(useBackups);
  await hook.until(({ plan }) => plan !== null);
  expect(await hook.now().backUp('')).toMatchObject({ ok: false, error: { code: 'backupFailed' } });
  hook.unmount();
});
