import { keepStorageToOurselves } from '../../lib/browser/own-storage.ts';
import { openBook } from '../../lib/store/index.ts';
import { backUpIfDue } from '../background/scheduled-backup.ts';

keepStorageToOurselves();
// Opened out of sight by the background for a book too large for a service worker to save; closes itself.
const opened = await openBook();
if (opened.ok) await backUpIfDue(opened.value, new Date(), { asked: true });
window.close();
