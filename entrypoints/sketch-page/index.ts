import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sketchPage } from '../../lib/sites/sketch.ts';

/** Run in the isolated world of a page when the user asks for a sketch of it; its value is the text. Writes nothing. */
export default defineUnlistedScript(() => sketchPage(document));
