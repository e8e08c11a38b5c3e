import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ReadingField } from '../../lib/records/index.ts';
import { ownValue, takeHandover } from '../../lib/sites/handover.ts';
import { chosenText, type Pointed, pointedAt, textsOfPage } from '../../lib/sites/pointing.ts';

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

/**
 * Run in the isolated world of a page only when the user asks to point at a field; see `PointRequest` for what it does.
 * It adds no element, attribute, class or style sheet to the page: the highlight is a rule of the browser's user style
 * sheet that the extension puts in and takes out (lib/browser/point-at.ts), and the listeners, on the isolated world's
 * own window, are gone with the press, with Escape or after a minute. While the user points, a page could learn of it in
 * two ways: by asking for the computed style of what is under the mouse, and by missing the press, which is kept from it.
 */
export default defineUnlistedScript(() => {
  const { point } = takeHandover(globalThis);
  if (!point) return null;
  stop();
  if (point.act === 'stop') return null;
  if (point.act === 'list') return textsOfPage(document, point.field);
  if (point.act === 'choose') return chosenText(document, location.href, point.field, point);
  return pick(point.field);
});

function stop(): void {
  const running = ownValue(globalThis, STOP);
  if (typeof running === 'function') running();
}

/** Waits for a press on something that has a text; null when the user gives up. */
function pick(field: ReadingField): Promise<Pointed | null> {
  return new Promise((resolve) => {
    const end = (pointed: Pointed | null) => {
      for (const name of SWALLOWED) window.removeEventListener(name, onPress, true);
      window.removeEventListener('keydown', onKey, true);
      clearTimeout(timer);
      Reflect.deleteProperty(globalThis, STOP);
      resolve(pointed);
    };
    const onPress = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'click' || !(event.target instanceof Element)) return;
      const pointed = pointedAt(document, location.href, event.target, field);
      if (pointed) end(pointed);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end(null);
    };
    const timer = setTimeout(end, PATIENCE, null);
    for (const name of SWALLOWED) window.addEventListener(name, onPress, true);
    window.addEventListener('keydown', onKey, true);
    Object.defineProperty(globalThis, STOP, { value: () => end(null), configurable: true });
  });
}
