/** What views may ask of the browser itself. */
export { openAddress, openPage } from '../../lib/browser/pages.ts';
export { openSidebar } from '../../lib/browser/sidebar.ts';
