import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNetwork } from '../../demo/server.ts';
import { launchExtension } from '../extension.ts';
import { press } from './by-test-id.ts';
import { connectionsFile, Files, storedRecords } from './files.ts';

/** What one killing left: nothing of the file, all of it, or (torn) something in between. */
export interface Outcome {
  afterMs: number;
  people: number;
  told: boolean;
  torn: boolean;
}

/**
 * Kills the browser at another moment of an import each time, starts it anew on the same profile, and looks at the book.
 * The last book that was left empty is then given the file once more, which must go in whole.
 */
export async function killedImport({
  times,
  people,
  folder,
}: {
  times: number;
  people: number;
  folder: string;
}): Promise<Outcome[]> {
  const file = join(folder, 'many.csv');
  writeFileSync(file, connectionsFile(people));
  const network = await startNetwork();
  const outcomes: Outcome[] = [];
  const profile = join(folder, 'profile');
  try {
    for (let round = 0; round < times; round++) {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      let rig = await launchExtension({ profile, network });
      let files = new Files(await rig.open('/dashboard.html#/files'));
      await files.choose(file);
      await files.preview();
      await press(files.page, 'import-take');
      // From the press to after the end of the writing, spread evenly and shaken a little.
      const afterMs = Math.round(((round + Math.random()) / times) * people * 0.35);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      rig.browser.process()?.kill('SIGKILL');
      await rig.close().catch(() => undefined);

      rig = await launchExtension({ profile, network });
      files = new Files(await rig.open('/dashboard.html#/files'));
      await files.page.waitForSelector('[data-testid="import-file"]');
      const { contacts = [], profiles = [] } = await storedRecords(files.page);
      let torn = contacts.length !== profiles.length || ![0, people].includes(contacts.length);
      const told =
        contacts.length > 0 ||
        (await files.page
          .waitForSelector('[data-testid="import-broken"]', { timeout: 3000 })
          .then(() => true)
          .catch(() => false));
      if (contacts.length === 0 && round === times - 1) {
        await files.choose(file);
        await files.preview();
        await files.take();
        await files.untilTaken();
        torn ||= (await storedRecords(files.page)).contacts?.length !== people;
      }
      outcomes.push({ afterMs, people: contacts.length, told, torn });
      await rig.close();
    }
  } finally {
    await network.stop();
  }
  return outcomes;
}
