import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ item: {} as object, removed: [] as string[] }));
afterEach(() => vi.useRealTimers());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours' },
    downloads: {
      search: async () => [fake.item],
      download: async () => 7,
      cancel: async () => void fake.removed.push('download'),
      removeFile: async () => void fake.removed.push('file'),
      erase: async () => void fake.removed.push('line'),
    },
  },
}));
const { downloadFile, removeDownload } = await import('../../lib/browser/downloads.ts');

const WHERE = { folder: 'Bollplank', name: /^bollplank-.*\.json$/ };
const OWN = {
  id: 7,
  byExtensionId: 'ours',
  state: 'complete',
  filename: '/home/ida/Downloads/Bollplank/bollplank-2026-03-02.json',
};
beforeEach(() => {
  fake.removed = [];
});

describe('P4 Yours: a download is deleted only when this extension made it', () => {
  test.each([
    ['our own', OWN],
    [
      'our own in Windows',
      { ...OWN, filename: 'C:\\Users\\ida\\Downloads\\Bollplank\\bollplank-2026-03-02.json' },
    ],
  ])('%s is', async (_, item) => {
    fake.item = item;
    await removeDownload({ id: 7 }, WHERE);
    expect(fake.removed).toEqual(['file', 'line']);
  });

  test.each([
    ['one that the user made', { ...OWN, byExtensionId: undefined }],
    ['one of another extension', { ...OWN, byExtensionId: 'other' }],
    ['one with another number', { ...OWN, id: 8 }],
    ['one in another folder', { ...OWN, filename: '/home/ida/Downloads/bollplank-2026-03-02.json' }],
    ['one of another name', { ...OWN, filename: '/home/ida/Downloads/Bollplank/thesis.docx' }],
    ['one elsewhere than it was put', { ...OWN, filename: '/tmp/Bollplank/bollplank-2026-03-02.json' }],
    ['nothing', undefined],
  ])('%s is not', async (_, item) => {
    fake.item = item as object;
    await removeDownload({ id: 7, path: OWN.filename }, WHERE);
    expect(fake.removed).toEqual([]);
  });
});

describe('a backup that the browser asks about', () => {
  const write = async () => {
    vi.useFakeTimers();
    const written = downloadFile('Bollplank/x.json', 'application/json', new Uint8Array([1, 2]));
    await vi.advanceTimersByTimeAsync(61_000);
    return written;
  };

  test.each([
    ['and nobody answers', { id: 7, state: 'in_progress', filename: '' }, 'downloadAsks'],
    [
      'and somebody refuses',
      { id: 7, state: 'interrupted', error: 'USER_CANCELED', filename: '' },
      'downloadAsks',
    ],
    [
      'is another matter than one that stands still',
      { id: 7, state: 'in_progress', filename: '/x' },
      'downloadFailed',
    ],
    [
      'or breaks off',
      { id: 7, state: 'interrupted', error: 'FILE_NO_SPACE', filename: '/x' },
      'downloadFailed',
    ],
  ])('%s', async (_, item, code) => {
    fake.item = item;
    expect(await write()).toEqual({ ok: false, error: { code } });
    // What nobody has seen whole is not left to come in later.
    if (item.state === 'in_progress') expect(fake.removed).toEqual(['download', 'line']);
  });
});
