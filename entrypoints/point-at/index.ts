import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandover } from '../../lib/sites/handover.ts';
import { pick, stopPicking } from '../../lib/sites/pick.ts';
import { chosenText, textsOfPage } from '../../lib/sites/pointing.ts';

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
  stopPicking(globalThis);
  if (point.act === 'stop') return null;
  if (point.act === 'list') return textsOfPage(document, point.field);
  if (point.act === 'choose') return chosenText(document, location.href, point.field, point);
  return pick(window, globalThis, point.field);
});
