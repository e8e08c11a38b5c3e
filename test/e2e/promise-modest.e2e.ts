import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchExtension, type Rig } from './extension.ts';
import { until } from './pages/by-test-id.ts';

/** Promise P3: installing shows no warning. The browser itself is asked what it would say of the built manifest. */
describe('what the browser says at install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-asker-'));
  let rig: Rig;

  beforeAll(async () => {
    // Only an extension with this permission may ask the browser for its warnings, so a second one does it.
    const asker = join(folder, 'asker');
    mkdirSync(asker);
    const manifest = {
      manifest_version: 3,
      name: 'Asker',
      version: '1.0',
      permissions: ['management'],
      background: { service_worker: 'worker.js' },
    };
    writeFileSync(join(asker, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(asker, 'worker.js'), '');
    rig = await launchExtension({ beside: [asker] });
  });
  afterAll(async () => {
    await rig?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const warningsOf = async (manifest: object): Promise<string[]> => {
    let asker = [...(await rig.browser.extensions()).values()].find((each) => each.name === 'Asker');
    const page = await rig.browser.newPage();
    await until(page, 'the asking extension', async () => {
      asker = [...(await rig.browser.extensions()).values()].find((each) => each.name === 'Asker');
      return asker !== undefined;
    });
    await page.goto(`chrome-extension://${asker?.id}/manifest.json`);
    const warnings = await page.evaluate((text) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { getPermissionWarningsByManifest(text: string): Promise<string[]> } };
      };
      return chrome.management.getPermissionWarningsByManifest(text);
    }, JSON.stringify(manifest));
    await page.close();
    return warnings;
  };
  const built = () => JSON.parse(readFileSync(join(rig.folder, 'manifest.json'), 'utf8'));

  it('is nothing', async () => {
    expect(await warningsOf(built())).toEqual([]);
  });

  it('would be something if a site were asked for at install', async () => {
    const warnings = await warningsOf({ ...built(), host_permissions: ['https://www.linkedin.com/*'] });
    expect(warnings.join()).toContain('linkedin.com');
  });
});
