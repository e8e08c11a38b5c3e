import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsSharedData, sharedData } from '../shared-data.ts';
import { launchExtension, type Rig } from './extension.ts';
import { Popup } from './pages/popup.ts';

interface SavedPage {
  file: string;
  expected: { name: string | null; url?: string | null };
  not_a_profile?: boolean;
  extract?: string;
}

const folder = sharedData('pages');
const saved: SavedPage[] = folder ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) : [];
const people = saved.filter((page) => page.file.startsWith('linkedin/') && page.expected.url);
const nobody = saved.filter((page) => page.file.startsWith('linkedin-negative/'));

/** The markup of a saved page; some were saved as a string within a script. */
function markupOf(page: SavedPage): string {
  const text = readFileSync(join(folder ?? '', page.file), 'utf8');
  return page.extract?.includes('backtick') && text.includes('`')
    ? text.slice(text.indexOf('`') + 1, text.lastIndexOf('`'))
    : text;
}

/** Pages as other people saved them, under their true addresses, read by the real press of the toolbar button. */
describe.skipIf(!folder)(needsSharedData('saved pages', 'pages'), () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await launchExtension();
  });
  afterAll(() => rig?.close());

  const read = async (address: string, page: SavedPage) => {
    rig.network.put(address, { status: 200, type: 'text/html; charset=utf-8', body: markupOf(page) });
    const tab = await rig.visit(address);
    return { tab, popup: new Popup(await rig.pressToolbar(tab)) };
  };

  it('are there to be read', () => {
    expect(people.length).toBeGreaterThan(0);
    expect(nobody.length).toBeGreaterThan(0);
  });

  it.each(people.map((page) => [page.file, page] as const))('shows the person of %s', async (_file, page) => {
    const { tab, popup } = await read(page.expected.url ?? '', page);
    expect(await popup.personName()).toBe(page.expected.name);
    await popup.page.close();
    await tab.close();
  });

  it.each(nobody.map((page) => [page.file, page] as const))('shows nobody on %s', async (_file, page) => {
    const { tab, popup } = await read('https://www.linkedin.com/in/somebody-unknown/', page);
    expect((await popup.saidOfPage()).length).toBeGreaterThan(10);
    await popup.page.close();
    await tab.close();
  });
});
