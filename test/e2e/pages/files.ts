import type { ElementHandle, Page } from 'puppeteer-core';
import { find, press } from './by-test-id.ts';

/** The files view of the dashboard. */
export class Files {
  constructor(readonly page: Page) {}

  /** Chooses a file from the disk and waits until it has been read and compared. */
  async choose(path: string): Promise<void> {
    const input = await this.page.waitForSelector('[data-testid="import-file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }
  async preview(): Promise<string> {
    const card = await find(this.page, 'import-preview', 60_000);
    return card.evaluate((each) => each.textContent ?? '');
  }
  async take(): Promise<void> {
    await press(this.page, 'import-take');
  }
  async untilTaken(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('[data-testid="import-preview"]'), {
      timeout: 150_000,
    });
  }
}

/** Every record of the manager's own in the store, by table and id, as it lies there. */
export function storedRecords(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const tables = [
      'contacts',
      'profiles',
      'exchanges',
      'promises',
      'goals',
      'groups',
      'meetings',
      'introductions',
      'tombstones',
      'settings',
    ];
    // Opened before the extension has made its tables, the store would be an empty one.
    for (let tries = 0; tries < 200; tries++) {
      const made = (await indexedDB.databases()).find(({ name }) => name === 'bollplank');
      if ((made?.version ?? 0) >= 10) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bollplank');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const found: Record<string, unknown[]> = {};
    for (const table of tables)
      found[table] = await new Promise((resolve) => {
        const all = db.transaction(table).objectStore(table).getAll();
        all.onsuccess = () => resolve(all.result);
      });
    db.close();
    return found;
  });
}

/** A table of connections as LinkedIn exports it, with invented people. */
export function connectionsFile(people: number): string {
  const rows = Array.from(
    { length: people },
    (_, n) =>
      `Maja${n},Ekerudd${n},https://www.linkedin.com/in/maja-ekerudd-${n},,Nordhav ${n % 40},Produktionschef,${String(1 + (n % 28)).padStart(2, '0')} Feb ${2015 + (n % 9)}`,
  );
  return `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}`;
}
