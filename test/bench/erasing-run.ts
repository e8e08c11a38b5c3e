import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Step } from '../../lib/store/index.ts';
import type { Network } from '../demo/server.ts';
import { launchExtension, type Rig } from '../e2e/extension.ts';
import { FIREFOX_BUILD, launchFirefox } from '../e2e/firefox.ts';
import { press } from '../e2e/pages/by-test-id.ts';
import { Dashboard } from '../e2e/pages/dashboard.ts';
import { scanFiles } from '../e2e/raw-scan.ts';
import { copyWithPage } from './with-page.ts';

/** Words that stand nowhere but in the records of the person who is erased, the name first. */
const WORDS = ['Zebulon Quixotinsky', 'Vantablack', 'vattenkastanj'];
/** The same as they stand in keys, in lower case, and parts of them. */
const LOOKED_FOR = ['Zebulon', 'zebulon', 'Quixotinsky', 'quixotinsky', 'antablack', 'attenkastanj'];

/** Where the browser is killed. */
export type Place = Step | number;

export const STEPS: readonly Step[] = ['copying', 'copied', 'counted', 'raised', 'deleted', 'swept'];

/** Against what hangs: a large book takes minutes on a busy machine. */
const PATIENCE_MS = 400_000;

export type Hits = ReturnType<typeof scanFiles>;

export const total = (hits: Hits): number =>
  Object.values(hits)
    .flatMap((words) => Object.values(words))
    .reduce((sum, some) => sum + some, 0);

/** What one erasure has left in the files: before it, after an orderly end, and after it was overwritten and one more start. */
export interface ErasedDisk {
  before: number;
  ended: number;
  restarted: Hits;
  /** How long overwriting took, from when the background was told to, in milliseconds. */
  tookMs: number;
}

/** How often the words stand in Firefox's files: before an erasure, after it, and after the book was rewritten. */
export async function lookInFirefox(
  people: number,
): Promise<{ found: number[]; listMs: number[]; plainMs: number[] }> {
  const build = mkdtempSync(join(tmpdir(), 'bollplank-erasing-firefox-'));
  await copyWithPage(FIREFOX_BUILD, build, 'erasing');
  const rig = await launchFirefox('en', build);
  try {
    const page = await fillPage(rig);
    const look = () => total(scanFiles(rig.profile, [...LOOKED_FOR, ...LOOKED_FOR.map(asFirefoxKey)]));
    const id = await page.evaluate((n, words) => globalThis.erasing.fill(n, words), people, WORDS);
    const found = [look()];
    await page.evaluate((erased) => globalThis.erasing.erase(erased), id);
    found.push(look());
    await rig.welcome.close();
    await untilOverwritten(page);
    found.push(look());
    const plainMs = await page.evaluate(() => globalThis.erasing.plainList(40));
    const listMs = await page.evaluate(() => globalThis.erasing.firstList(40));
    return { found, listMs, plainMs };
  } finally {
    await rig.close();
    rmSync(build, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Firefox writes each letter of a key one higher: https://searchfox.org/mozilla-central/source/dom/indexedDB/Key.cpp */
const asFirefoxKey = (word: string) =>
  [...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 1)).join('');

/** A place for profiles, and a copy of a build with the page that fills and erases. */
export class Erasing {
  readonly #base = mkdtempSync(join(tmpdir(), 'bollplank-erasing-'));
  readonly #network: Network;
  #profiles = 0;

  private constructor(network: Network) {
    this.#network = network;
  }

  static async over(folder: string, network: Network): Promise<Erasing> {
    const erasing = new Erasing(network);
    await copyWithPage(folder, erasing.#build, 'erasing');
    return erasing;
  }

  get #build(): string {
    return join(this.#base, 'build');
  }

  end(): void {
    rmSync(this.#base, { recursive: true, force: true, maxRetries: 5 });
  }

  newProfile(): string {
    return join(this.#base, `profile-${this.#profiles++}`);
  }

  start(profile: string): Promise<Rig> {
    return launchExtension({ build: this.#build, profile, network: this.#network });
  }

  /** Erases somebody at once and for good in the interface, restarts, waits until that is overwritten, restarts, and looks. */
  async eraseAndLook(people: number): Promise<ErasedDisk> {
    const profile = this.newProfile();
    const first = await this.start(profile);
    const filler = await fillPage(first);
    await filler.evaluate((n, words) => globalThis.erasing.fill(n, words), people, WORDS);
    await filler.close();
    const dashboard = new Dashboard(await first.open('/dashboard.html#/contacts'));
    await dashboard.openPerson(WORDS[0] ?? '');
    const before = total(scanFiles(profile, LOOKED_FOR));
    await press(dashboard.page, 'more-acts');
    await press(dashboard.page, 'erase');
    await press(dashboard.page, 'for-good');
    await press(dashboard.page, 'confirm');
    // The dialog closes before anything is written.
    await dashboard.page.waitForFunction(isNoted, { polling: 100, timeout: PATIENCE_MS }, 'bollplank');
    await first.close();
    const ended = total(scanFiles(profile, LOOKED_FOR));
    const second = await this.start(profile);
    const began = performance.now();
    await overwritten(second);
    const tookMs = performance.now() - began;
    await second.close();
    const third = await this.start(profile);
    await new Dashboard(await third.open('/dashboard.html#/contacts')).rows();
    await third.close();
    const restarted = scanFiles(profile, LOOKED_FOR);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    return { before, ended, restarted, tookMs };
  }

  /**
   * Kills the browser again and again: at a step of a rewriting, or so many milliseconds after the background was told to
   * begin one. Before each kill somebody more is erased. Gives the places after which the next start, or the second after
   * it, had another book, and what is found in the files in the end.
   */
  async killAt(people: number, places: readonly Place[]): Promise<{ other: Place[]; hits: Hits }> {
    const profile = this.newProfile();
    const other: Place[] = [];
    let last: { at: Place; digest: string } | null = null;
    const isSame = async (page: Page) => {
      if (last && (await page.evaluate(() => globalThis.erasing.digest())) !== last.digest)
        other.push(last.at);
    };
    for (const at of places) {
      const rig = await this.start(profile);
      const page = await fillPage(rig);
      await isSame(page);
      if (last) await page.evaluate((words) => globalThis.erasing.eraseAnother(words), WORDS);
      else await this.#fillAndErase(page, people);
      last = { at, digest: await page.evaluate(() => globalThis.erasing.digest()) };
      if (typeof at === 'string') {
        await closePages(rig, page);
        await stopBackground(rig, page);
        await page.evaluate((step) => globalThis.erasing.rewriteUntil(step), at);
      } else await (await tellBackground(rig)).evaluate(waitMs, at);
      await kill(rig);
    }
    for (let start = 0; start < 2; start++) {
      const rig = await this.start(profile);
      await isSame(await fillPage(rig));
      if (start === 0) await overwritten(rig);
      await rig.close();
    }
    const hits = scanFiles(profile, LOOKED_FOR);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    return { other, hits };
  }

  /**
   * Has the browser stop the background so many milliseconds after it was told to rewrite the book, and adds somebody at
   * that moment: time after time. Gives how many of those are not in the book after the next start.
   */
  async stopAt(people: number, moments: readonly number[]): Promise<number> {
    const profile = this.newProfile();
    const first = await this.start(profile);
    const filler = await fillPage(first);
    await this.#fillAndErase(filler, people);
    for (const [i, at] of moments.entries()) {
      const waiting = await tellBackground(first, filler);
      await waiting.evaluate(waitMs, at);
      const adding = filler.evaluate((name) => globalThis.erasing.add(name), `Added ${i}`);
      await closeBackground(first);
      await adding;
      await filler.evaluate((words) => globalThis.erasing.eraseAnother(words), WORDS);
    }
    await first.close();
    const second = await this.start(profile);
    const names = new Set(await (await fillPage(second)).evaluate(() => globalThis.erasing.people()));
    await second.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    return moments.filter((_, i) => !names.has(`Added ${i}`)).length;
  }

  /** How long a rewriting takes, how long who wants the book waits meanwhile, and what looking for the book costs. */
  async clock(people: number, waits: number) {
    const rig = await this.start(this.newProfile());
    try {
      const page = await this.#filledAlone(rig, people);
      const plain = await page.evaluate(() => globalThis.erasing.plainList(40));
      const listed = await page.evaluate(() => globalThis.erasing.firstList(40));
      const other = await fillPage(rig);
      const alone = await page.evaluate(() => globalThis.erasing.add('Added first'));
      const meanwhile: number[] = [];
      const waited: number[] = [];
      for (let time = 0; time < waits; time++) {
        const going = page.evaluate(() => globalThis.erasing.rewrite());
        await other.waitForFunction(isCopied, { polling: 5, timeout: PATIENCE_MS });
        await new Promise((resolve) => setTimeout(resolve, 50 + time * 37));
        meanwhile.push(...(await other.evaluate(() => globalThis.erasing.firstList(1))));
        const took = await other.evaluate((name) => globalThis.erasing.add(name), `Added ${time}`);
        if ((await going).how === 'gaveWay') waited.push(took);
      }
      const whole = await page.evaluate(() => globalThis.erasing.rewrite());
      const names = new Set(await other.evaluate(() => globalThis.erasing.people()));
      const lost = Array.from({ length: waits }, (_, i) => `Added ${i}`).filter((name) => !names.has(name));
      return { plain, listed, alone, meanwhile, waited, whole, lost };
    } finally {
      await rig.close();
    }
  }

  /** A book of so many people of whom one was erased for good, and nobody else who has it open. */
  async #filledAlone(rig: Rig, people: number): Promise<Page> {
    const page = await fillPage(rig);
    await closePages(rig, page);
    await this.#fillAndErase(page, people);
    await stopBackground(rig, page);
    return page;
  }

  async #fillAndErase(page: Page, people: number): Promise<void> {
    const id = await page.evaluate((n, words) => globalThis.erasing.fill(n, words), people, WORDS);
    await page.evaluate((erased) => globalThis.erasing.erase(erased), id);
  }
}

/** The page that fills and erases, ready. */
export async function fillPage(rig: { open(path: string): Promise<Page> }): Promise<Page> {
  const page = await rig.open('/erasing.html');
  await page.waitForFunction(() => document.title === 'ready', { timeout: 60_000 });
  return page;
}

/** Runs in a page: a copy has been begun. */
const isCopied = async () =>
  (await indexedDB.databases()).some(({ version }) => version === 1) ||
  (await indexedDB.databases()).filter(({ name }) => name?.startsWith('bollplank')).length > 1;

/** Ends a browser as a crash does, and waits until it is gone. */
async function kill(rig: Rig): Promise<void> {
  const main = rig.browser.process();
  const gone = new Promise<void>((resolve) => main?.once('exit', () => resolve()));
  main?.kill('SIGKILL');
  await gone;
  await rig.close().catch(() => undefined);
}

/** Closes every page of the extension but this one. */
async function closePages(rig: Rig, but?: Page): Promise<void> {
  await rig.browser.newPage();
  for (const page of await rig.browser.pages())
    if (page !== but && page.url().startsWith(rig.origin)) await page.close();
}

/** Closes every page, and has the alarm of the overwriting ring. Gives a page in which nothing of the extension runs. */
async function tellBackground(rig: Rig, but?: Page): Promise<Page> {
  await closePages(rig, but);
  const blank = await rig.open('/manifest.json');
  await blank.evaluate(ring);
  return blank;
}

const waitMs = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Has the browser stop the background, as it does with one that idles, and wake it at no alarm. */
async function stopBackground(rig: Rig, page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome.alarms.clearAll();
  });
  await closeBackground(rig);
}

async function closeBackground(rig: Rig): Promise<void> {
  for (const target of rig.browser.targets())
    if (target.type() === 'service_worker' && target.url().startsWith(rig.origin))
      await (await target.worker())?.close();
}

/** Closes every page, has the alarm of the overwriting ring now instead of in some minutes, and waits for its end. */
export async function overwritten(rig: Rig): Promise<void> {
  await closePages(rig);
  const blank = await rig.open('/manifest.json');
  await untilOverwritten(blank);
  await blank.close();
}

/** `page`: one of the extension's, that has not the book open. */
async function untilOverwritten(page: Page): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const name = await page.evaluate(rewrittenName);
    if (name && (await page.evaluate(isNoted, name)) === false) return;
    await page.evaluate(ring);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('What was erased was not overwritten');
}

/** Runs in a page: the alarm rings, unless it is about to. */
async function ring(): Promise<void> {
  const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome;
  const set = await alarms.get('overwrite-erased');
  if (!set || set.scheduledTime > Date.now() + 1_000)
    await alarms.create('overwrite-erased', { when: Date.now() + 100 });
}
interface Alarms {
  clearAll(): Promise<unknown>;
  get(name: string): Promise<{ scheduledTime: number } | undefined>;
  create(name: string, when: { when: number }): Promise<void>;
}

/** Runs in a page: there is one database of the book, a rewritten one. Gives its name. */
async function rewrittenName(): Promise<string | null> {
  const all = (await indexedDB.databases()).filter(({ name }) => /^bollplank(-\d+)?$/.test(name ?? ''));
  const [book] = all;
  return all.length === 1 && book?.name && book.name !== 'bollplank' && book.version !== 1 ? book.name : null;
}

/** Runs in a page: something in this database waits to be overwritten; null where there is no such database any more. */
async function isNoted(name: string): Promise<boolean | null> {
  const db = await new Promise<IDBDatabase | null>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
  });
  if (!db) return null;
  const note = await new Promise((resolve, reject) => {
    const asking = db.transaction('runs').objectStore('runs').get('rewriting');
    asking.onsuccess = () => resolve(asking.result);
    asking.onerror = () => reject(asking.error);
  });
  db.close();
  return note !== undefined;
}
