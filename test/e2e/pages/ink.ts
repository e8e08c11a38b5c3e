import type { ElementHandle, Page } from 'puppeteer-core';
import { find, until } from './by-test-id.ts';

/** What is drawn in a part of a picture: the share of pixels that are not its ground, and how many colours there are. */
export interface Ink {
  share: number;
  colours: number;
}

/**
 * Less than this is no drawing of people: a frame with round corners, the buttons over it (56 colours), or a word that
 * something is being worked out. The sample book has some 1,900 colours, one of its communities alone 900.
 */
const LEAST: Ink = { share: 0.003, colours: 150 };
export const isDrawn = ({ share, colours }: Ink): boolean => share > LEAST.share && colours > LEAST.colours;

/** The ink in one picture (PNG, base64), in the part given in CSS pixels of a page that is `width` of them wide. */
function inkIn(
  page: Page,
  picture: string,
  part: { x: number; y: number; width: number; height: number } | null,
): Promise<Ink> {
  return page.evaluate(
    async (data, wanted) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const scale = wanted ? image.width / window.innerWidth : 1;
      const { x, y, width, height } = wanted ?? { x: 0, y: 0, width: image.width, height: image.height };
      const right = Math.min(image.width, (x + width) * scale);
      const bottom = Math.min(image.height, (y + height) * scale);
      const [left, top] = [Math.max(0, x * scale), Math.max(0, y * scale)];
      if (right - left < 1 || bottom - top < 1) return { share: 0, colours: 0 };
      const canvas = new OffscreenCanvas(right - left, bottom - top);
      const context = canvas.getContext('2d');
      context?.drawImage(image, -left, -top);
      const { data: pixels } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const counts = new Map<number, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const all = pixels.length / 4;
      return { share: 1 - Math.max(...counts.values()) / all, colours: counts.size };
    },
    picture,
    part,
  );
}

/** The ink of the graph as it stands now. */
export async function graphInk(page: Page): Promise<Ink> {
  const canvas = await find(page, 'graph-canvas');
  return inkIn(page, await canvas.screenshot({ encoding: 'base64' }), null);
}

/** Waits until the graph shows somebody: its canvas is there, and empty, some time before. */
export async function untilGraphDrawn(page: Page): Promise<void> {
  await until(page, 'somebody in the drawing', async () => isDrawn(await graphInk(page)));
}

/**
 * The ink of the graph in a picture that was taken of the page as it is scrolled now; null where the page shows no graph.
 * A picture is judged by itself: another one, taken before or after it, says nothing about it.
 */
export async function graphInkIn(page: Page, picture: Uint8Array): Promise<Ink | null> {
  const canvas: ElementHandle | null = await page.$('[data-testid="graph-canvas"]');
  const part = await canvas?.evaluate((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x, y, width, height };
  });
  return part ? inkIn(page, Buffer.from(picture).toString('base64'), part) : null;
}
