import type { ReadingField } from '../records/index.ts';
import { ownValue } from './handover.ts';
import { type Pointed, pointedAt } from './pointing.ts';

/** Longest time to point at something, in milliseconds: nothing may stay behind in a page that is left open. */
const PATIENCE = 60_000;
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
] as const;
/** Where the way to stop lies in the isolated world while the user points. */
const STOP = 'bollplankStopPointing';

/** Ends the pointing that is going on in this world (a script's `globalThis`), if any. */
export function stopPicking(world: object): void {
  const running = ownValue(world, STOP);
  if (typeof running === 'function') running();
}

/**
 * Waits for a press on something of the page that has a text; null when the user gives up. Nothing of it stays behind. What
 * ends it lies in `world`, which in Firefox is not the window of the page.
 */
export function pick(page: Window, world: object, field: ReadingField): Promise<Pointed | null> {
  return new Promise((resolve) => {
    const end = (pointed: Pointed | null) => {
      for (const name of SWALLOWED) page.removeEventListener(name, onPress, true);
      page.removeEventListener('keydown', onKey, true);
      clearTimeout(timer);
      Reflect.deleteProperty(world, STOP);
      resolve(pointed);
    };
    const onPress = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'click' || !(event.target instanceof Element)) return;
      const pointed = pointedAt(page.document, page.location.href, event.target, field);
      if (pointed) end(pointed);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end(null);
    };
    const timer = setTimeout(end, PATIENCE, null);
    for (const name of SWALLOWED) page.addEventListener(name, onPress, true);
    page.addEventListener('keydown', onKey, true);
    Object.defineProperty(world, STOP, { value: () => end(null), configurable: true });
  });
}
