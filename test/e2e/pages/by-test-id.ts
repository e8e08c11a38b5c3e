import type { ElementHandle, Page } from 'puppeteer-core';

/** How long a view may take to show something before a test gives up, in milliseconds. */
export const PATIENCE = 60_000;

/** The first visible element with this test id, once it is there. */
export const find = (page: Page, id: string, within = PATIENCE): Promise<ElementHandle<Element>> =>
  findAt(page, `[data-testid="${id}"]`, within);

/** The first visible element that the selector fits, once it is there. */
export async function findAt(
  page: Page,
  selector: string,
  within = PATIENCE,
): Promise<ElementHandle<Element>> {
  for (const end = performance.now() + within; ; ) {
    try {
      const timeout = Math.max(1, end - performance.now());
      const found = await page.waitForSelector(selector, { visible: true, timeout });
      if (found) return found;
    } catch (error) {
      // The page went on to another in between: what is looked for may stand there.
      if (performance.now() < end && /context was destroyed|detached/i.test(String(error))) continue;
      throw new Error(
        `No ${selector} at ${page.url()} within ${within} ms: ${error}. ${await whatIsThere(page)}`,
      );
    }
  }
}

async function whatIsThere(page: Page): Promise<string> {
  const seen = await page
    .$$eval('[data-testid]', (all) => all.map((each) => each.getAttribute('data-testid')))
    .catch(() => []);
  return `There: ${seen.join(' ')}. Text: ${await shownText(page)}`;
}

/** Presses the element with this test id; see `pressAt`. */
export const press = (page: Page, id: string): Promise<void> => pressAt(page, `[data-testid="${id}"]`);

/**
 * Presses the element, with a real click, once it holds still enough to be pressed. On a busy machine it may move between
 * the look and the click: where it felt nothing, it is looked for again, as a person would.
 */
export async function pressAt(page: Page, selector: string): Promise<void> {
  for (const end = performance.now() + PATIENCE; ; ) {
    const element = await findAt(page, selector);
    try {
      await element.evaluate(holdStill);
      await element.evaluate(listenForPress);
      await element.click();
      // A page that its press closed or left was pressed.
      if (await element.evaluate(wasPressed).catch(() => true)) return;
      if (performance.now() > end) throw new Error(`${selector} felt nothing of its presses`);
    } catch (error) {
      // The view drew itself anew in between: look again.
      if (performance.now() > end || !/not clickable|detached from|lies behind/i.test(String(error)))
        throw error;
    }
  }
}

/** In the page: notes the next click on the element; `wasPressed` tells of it. */
function listenForPress(element: Element): void {
  const noted = element as Element & { pressed?: boolean };
  noted.pressed = false;
  element.addEventListener('click', () => Object.assign(noted, { pressed: true }), {
    once: true,
    capture: true,
  });
}

function wasPressed(element: Element): boolean {
  return (element as Element & { pressed?: boolean }).pressed === true;
}

/**
 * In the page: brings an element into sight and waits, for some frames, until it moves no more. Throws where a press would
 * meet something else that lies over it.
 */
async function holdStill(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  let last = '';
  for (let frames = 0; frames < 30; frames++) {
    const place = JSON.stringify(element.getBoundingClientRect());
    if (place === last) break;
    last = place;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  if (there && !element.contains(there) && !there.contains(element))
    throw new Error(`It lies behind ${there.outerHTML.slice(0, 200)}`);
}

export async function textOf(page: Page, id: string): Promise<string> {
  const element = await find(page, id);
  return element.evaluate((each) => each.textContent?.trim() ?? '');
}

export async function countOf(page: Page, id: string): Promise<number> {
  return (await page.$$(`[data-testid="${id}"]`)).length;
}

/** Waits until `holds` gives true in the page. */
export async function until(
  page: Page,
  what: string,
  holds: () => Promise<boolean>,
  within = PATIENCE,
): Promise<void> {
  const end = performance.now() + within;
  while (performance.now() < end) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const text = await shownText(page);
  throw new Error(`Not seen within ${within} ms: ${what}. There: ${text}`);
}

/** The beginning of what a person would read on the page. */
export async function shownText(page: Page): Promise<string> {
  return page
    .evaluate(() => {
      const said = document.querySelector('.toasts')?.textContent;
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts here
      return `${document.body?.innerText.slice(0, 400) ?? ''} … Told: ${said ?? 'nothing'}`;
    })
    .catch(() => '(gone)');
}
