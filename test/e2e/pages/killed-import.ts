import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNetwork } from '../../demo/server.ts';
import { CHROMIUM_BUILD, launchExtension } from '../extension.ts';
import { press, until } from './by-test-id.ts';
import { connectionsFile, Files, storedRecords } from './files.ts';

/** What one killing left: nothing of the file, all of it, or (torn) something in between. */
export interface Outcome {
  afterMs: number;
  people: number;
  told: boolean;
  torn: boolean;
  /** The import was gone on with by one press. */
  goesOn: boolean;
}

/** Every so manieth book left empty is gone on with. */
const GONE_ON_EVERY = 2;

/**
 * Kills the browser at another moment of an import each time, starts it anew on the same profile, and looks at the book.
 * Every other book left empty with a note is gone on with, the last is given the file once more: both must take all.
 */
export async function killedImport({
  build = CHROMIUM_BUILD,
  times,
  people,
  folder,
}: {
  /** The folder of the extension; else the one that tests use. */
  build?: string;
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
      let rig = await launchExtension({ build, profile, network });
      let files = new Files(await rig.open('/dashboard.html#/files'));
      await files.choose(file);
      await files.preview();
      await press(files.page, 'import-take');
      // From the press to after the end of the writing, spread evenly and shaken a little.
      const afterMs = Math.round(((round + Math.random()) / times) * people * 0.35);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      rig.browser.process()?.kill('SIGKILL');
      await rig.close().catch(() => undefined);

      rig = await launchExtension({ build, profile, network });
      files = new Files(await rig.open('/dashboard.html#/files'));
      await files.page.waitForSelector('[data-testid="import-file"]');
      const { contacts = [], profiles = [] } = await storedRecords(files.page);
      let torn = contacts.length !== profiles.length || ![0, people].includes(contacts.length);
      const told =
        contacts.length > 0 ||
        (await files.page
          .waitForSelector('[data-testid="import-continue"]', { timeout: 3000 })
          .then(() => true)
          .catch(() => false));
      // One press goes on from the kept file; where nothing had begun, the file is chosen once more.
      const goesOn = contacts.length === 0 && told && round % GONE_ON_EVERY === GONE_ON_EVERY - 1;
      if (goesOn) await press(files.page, 'import-continue');
      else if (contacts.length === 0 && round === times - 1) {
        await files.choose(file);
        await files.preview();
        await files.take();
      }
      if (goesOn || (contacts.length === 0 && round === times - 1)) {
        await until(
          files.page,
          'the whole file',
          async () => {
            return (await storedRecords(files.page)).contacts?.length === people;
          },
          60_000,
        ).catch(() => {
          torn = true;
        });
      }
      outcomes.push({ afterMs, people: contacts.length, told, torn, goesOn });
      await rig.close();
    }
  } finally {
    await network.stop();
  }
  return outcomes;
}
