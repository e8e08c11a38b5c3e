import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers.ts';
import { loadedFrom } from '../e2e/extension.ts';
import { startBrowser } from '../e2e/start-browser.ts';
import { breakInRecord, logsOf, type SyncedSizes, syncedSizes } from './broken-logs.ts';
import type { Acknowledged, Found } from './pages/survival/main.ts';
import { BookModel } from './survival-model.ts';
import { copyWithPage } from './with-page.ts';

/** How the browser dies: at any moment, in the middle of a record of its log, or with the power of the machine. */
export type Death = 'at random' | 'inside a record' | 'power cut';

/** What came of many deaths, each looked at after the next two starts. */
export interface Survival {
  deaths: Record<Death, number>;
  acknowledged: number;
  /** Acknowledged acts that were not there afterwards. */
  lost: number;
  /** Books that were gone as a whole. */
  gone: number;
  /** Books that were not what their acts make them, or in which something computed did not agree. */
  torn: number;
  /** Why no power cuts were made, if they were not. */
  noPowerCuts: string | null;
  faults: string[];
  /** For each start, the milliseconds from the first write until the log of the last start was off the disk. */
  exposedMs: number[];
}

export interface SurvivalOptions {
  /** Deaths, and minutes after which no further one is begun. */
  deaths: number;
  minutes: number;
  /** Folder of the built extension. */
  folder: string;
  random: () => number;
  /**
   * Dies also where nothing here can help: before the log of the last start is off the disk, and with a power cut that
   * leaves a record half zeros.
   */
  exposed?: boolean;
  say?: (line: string) => void;
}

/** A book is begun anew after so many deaths, so that looking at it stays quick. */
const DEATHS_A_BOOK = 20;
/** So long it is written to before the end, in milliseconds. */
const LEAST_MS = 80;
const MOST_MS = 900;
/** A busy machine takes seconds to sort a log away. */
const LOG_PATIENCE_MS = 30_000;

/**
 * Starts the browser, looks at all that is in the book, writes until the browser is killed, damages its files as that death
 * does, and again: so every death is looked at after the next start and the one after that.
 *
 * The browser lives until the log of the last start is off the disk. That takes LevelDB some milliseconds after the new log
 * was begun (`exposedMs`), and cannot be asked for or waited for from a page: a browser that dies inside a record, and again
 * in just those milliseconds of its next start, loses the book still. `exposed` counts those deaths in.
 */
export async function survive({
  deaths,
  minutes,
  folder,
  random,
  exposed = false,
  say,
}: SurvivalOptions): Promise<Survival> {
  const executablePath = await ensureBrowser('chromium', console.log);
  const synced = syncedSizes();
  const power = 'missing' in synced ? null : synced;
  const kinds: Death[] = ['at random', 'inside a record', ...(power ? ['power cut' as const] : [])];
  const done: Survival = {
    deaths: { 'at random': 0, 'inside a record': 0, 'power cut': 0 },
    acknowledged: 0,
    lost: 0,
    gone: 0,
    torn: 0,
    noPowerCuts: 'missing' in synced ? synced.missing : null,
    faults: [],
    exposedMs: [],
  };
  const base = mkdtempSync(join(tmpdir(), 'bollplank-survival-'));
  const end = performance.now() + minutes * 60_000;
  const extension = join(base, 'extension');
  await copyWithPage(folder, extension, 'survival');
  let book = new Life(executablePath, extension, join(base, 'profile-0'), power);
  try {
    for (let at = 0; at < deaths && performance.now() < end; at++) {
      const death = kinds[at % kinds.length] ?? 'at random';
      const wholeUntilNow = await book.live(
        death,
        { forMs: LEAST_MS + random() * (MOST_MS - LEAST_MS), exposed },
        random,
        done,
      );
      done.deaths[death]++;
      if (!wholeUntilNow || (at + 1) % DEATHS_A_BOOK === 0) {
        if (wholeUntilNow) await book.end(done);
        book.forget();
        book = new Life(executablePath, extension, join(base, `profile-${at + 1}`), power);
      }
      if (!wholeUntilNow) say?.(done.faults.at(-1) ?? '');
      if ((at + 1) % 10 === 0) say?.(summary(done));
    }
    await book.end(done);
    book.forget();
  } finally {
    await book.kill();
    power?.end();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
  return done;
}

/** One line that says how it stands. */
export function summary({ deaths, acknowledged, lost, gone, torn }: Survival): string {
  const all = Object.entries(deaths).map(([death, count]) => `${count} ${death}`);
  return `${all.join(', ')}: ${acknowledged} acts acknowledged, ${lost} lost, ${gone} books gone, ${torn} torn`;
}

/** One book, from its first start to its last. */
class Life {
  readonly #model = new BookModel();
  /** How it died so far, with the milliseconds it had lived. */
  readonly #deaths: string[] = [];
  #browser: Browser | null = null;

  constructor(
    readonly executablePath: string,
    readonly extension: string,
    readonly profile: string,
    readonly power: SyncedSizes | null,
  ) {}

  /** A start, a look, some writing, a death. False when the look has shown a fault: then there is no use to go on. */
  async live(
    death: Death,
    { forMs, exposed }: { forMs: number; exposed: boolean },
    random: () => number,
    done: Survival,
  ): Promise<boolean> {
    const before = logsOf(this.profile);
    const page = await this.#start();
    if (!(await this.#look(page, done))) {
      await this.kill();
      return false;
    }
    if (!exposed) done.exposedMs.push(await this.#logGone(page, before));
    await page.exposeFunction('acknowledge', (said: string) => {
      this.#model.acknowledge(JSON.parse(said) as Acknowledged);
      done.acknowledged++;
    });
    await page.evaluate(() => globalThis.survival.write());
    await new Promise((resolve) => setTimeout(resolve, forMs));
    await this.kill();
    if (death === 'inside a record') breakInRecord(this.profile);
    const way = death === 'power cut' ? this.power?.cut(this.profile, random, exposed) : undefined;
    this.#deaths.push(`${death}${way ? ` (${way})` : ''} after ${Math.round(forMs)} ms`);
    return true;
  }

  /** Has a new log begun, and waits until those of the last start are off the disk. */
  async #logGone(page: Page, before: string[]): Promise<number> {
    const began = performance.now();
    await page.evaluate(() => globalThis.survival.beginLog());
    const isGone = () => !before.some((path) => existsSync(path));
    while (!isGone()) {
      if (performance.now() - began > LOG_PATIENCE_MS) throw new Error('The log of the last start stayed');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - began;
  }

  /** The last deaths are looked at after two starts as well, the first of them with an act and an orderly end. */
  async end(done: Survival): Promise<void> {
    for (let start = 0; start < 2; start++) {
      const page = await this.#start();
      if (!(await this.#look(page, done))) break;
      await page.exposeFunction('acknowledge', (said: string) => {
        this.#model.acknowledge(JSON.parse(said) as Acknowledged);
        done.acknowledged++;
      });
      await page.evaluate(() => globalThis.survival.write());
      await new Promise((resolve) => setTimeout(resolve, LEAST_MS));
      await this.#browser?.close();
      this.#browser = null;
    }
    await this.kill();
  }

  /** Takes its files away. */
  forget(): void {
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async kill(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    const main = browser?.process();
    if (!browser || !main?.pid) return;
    const gone = new Promise<void>((resolve) => {
      if (main.exitCode !== null || main.signalCode !== null) resolve();
      else main.once('exit', () => resolve());
    });
    try {
      // With all the processes it has begun.
      process.kill(-main.pid, 'SIGKILL');
    } catch {
      main.kill('SIGKILL');
    }
    await gone;
    await browser.disconnect().catch(() => undefined);
  }

  async #start(): Promise<Page> {
    this.power?.begin(this.profile);
    const browser = await startBrowser({
      executablePath: this.executablePath,
      headless: true,
      pipe: true,
      protocolTimeout: 120_000,
      enableExtensions: [this.extension],
      userDataDir: this.profile,
      defaultViewport: null,
      waitForInitialPage: false,
      env: { ...process.env, ...this.power?.env },
      args: [
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    this.#browser = browser;
    const { id } = await loadedFrom(browser, this.extension);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/survival.html`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => document.title === 'ready', { timeout: 30_000 });
    return page;
  }

  async #look(page: Page, done: Survival): Promise<boolean> {
    const found = JSON.parse(await page.evaluate(() => globalThis.survival.look())) as Found;
    const { lost, gone, faults } = this.#model.compare(found);
    done.lost += lost;
    if (gone) done.gone++;
    else if (faults.length > 0) done.torn++;
    if (lost > 0 || gone || faults.length > 0)
      done.faults.push(
        `after ${this.#deaths.slice(-3).join(', ')}: ${gone ? 'book gone' : `${lost} acts lost`}: ${faults.slice(0, 3).join('; ')}`,
      );
    return lost === 0 && !gone && faults.length === 0;
  }
}
