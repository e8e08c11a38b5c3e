import { beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({ item: {} as object, removed: [] as string[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'ours' },
    downloads: {
      search: async () => [fake.item],
      removeFile: async () => void fake.removed.push('file'),
      erase: async () => void fake.removed.push('line'),
    },
  },
}));
const { removeDownload } = await import('../../lib/browser/downloads.ts');

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
