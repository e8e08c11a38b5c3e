import { browser } from 'wxt/browser';
import type { ReadingField, ReadingRule } from '../records/index.ts';
import { pageTextsIn, pointedIn } from '../records/reading-check.ts';
import { fail, ok, type Problem, type Result } from '../words/index.ts';
import { pageProblemOf } from './active-tab.ts';
import { leaveFor } from './handover.ts';

/** What the user has pointed at, as `/point-at.js` answers it: the text there and the rule that finds it again. */
export interface Pointed {
  text: string;
  rule: Omit<ReadingRule, 'id' | 'createdAt'>;
}
export interface PageText {
  at: number;
  text: string;
}

/**
 * The innermost element under the mouse gets an outline. In the user's style sheet, which no page can list and which
 * changes nothing in the document. `:not(_)` is always true: without it, pages without a doctype take a bare `:hover` for
 * links only, and everything around the element would be outlined too.
 */
const HIGHLIGHT =
  ':hover:not(:has(:hover:not(_))){outline:3px solid #3f6b5c!important;outline-offset:2px!important;cursor:crosshair!important}';

/** More letters than any sketch has: 1,500 elements of a long line each. */
const LONGEST_SKETCH = 500_000;

/** Lets the user point at a field on the page of a tab. `null` when they give up. Problems: as for `readTab`. */
export async function pointAt(tabId: number, field: ReadingField): Promise<Result<Pointed | null>> {
  const style = { target: { tabId }, css: HIGHLIGHT, origin: 'USER' as const };
  return asked(async () => {
    await browser.scripting.insertCSS(style);
    try {
      return pointedIn(await run(tabId, { act: 'pick', field }), field);
    } finally {
      // The page may be gone by now, and the style with it.
      await browser.scripting.removeCSS(style).catch(() => undefined);
    }
  });
}

/** Texts of the page to choose from with the keyboard. */
export function listTexts(tabId: number, field: ReadingField): Promise<Result<PageText[] | null>> {
  return asked(async () => pageTextsIn(await run(tabId, { act: 'list', field })));
}

/** The rule for one of those texts; null when the page has changed since. */
export function chooseText(
  tabId: number,
  field: ReadingField,
  chosen: PageText,
): Promise<Result<Pointed | null>> {
  return asked(async () => pointedIn(await run(tabId, { act: 'choose', field, ...chosen }), field));
}

/** Ends the pointing that goes on in a tab, if any does. */
export async function stopPointing(tabId: number): Promise<void> {
  await asked(() => run(tabId, { act: 'stop' }));
}

/** The structure of the page of a tab without its words, for a bug report. */
export function sketchTab(tabId: number): Promise<Result<string | null>> {
  return asked(async () => {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/sketch-page.js'] });
    return typeof answer?.result === 'string' ? answer.result.slice(0, LONGEST_SKETCH) : null;
  });
}

/** What a page's script answers; not to be trusted, since the page's process may have been taken over. */
async function run(tabId: number, point: object): Promise<unknown> {
  await leaveFor(tabId, { point });
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/point-at.js'] });
  return answer?.result;
}

async function asked<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await act());
  } catch (error) {
    return fail<Problem>(pageProblemOf(error));
  }
}
