import { setOverwriteAlarm } from '../../lib/browser/alarms.ts';
import { showLife } from '../../lib/browser/stay-awake.ts';
import {
  isOverwritingDue,
  type Overwritten,
  overwriteErased,
} from '../../lib/suggesting/overwrite-erased.ts';

/** Overwrites what was erased, when the background has nothing else to do and nobody has the book open. */
export async function overwrite(): Promise<void> {
  // A fault of ours is no reason to write the whole book again and again.
  let ended: Overwritten = 'anotherDay';
  try {
    ended = await overwriteErased(new Date(), showLife);
  } finally {
    await overwriteLater(ended === 'anotherDay' ? DAY_MINUTES : OVERWRITE_MINUTES);
  }
}

/** Until it is tried to overwrite what was erased, and tried again while a window of the book is open. */
const OVERWRITE_MINUTES = 2;
const DAY_MINUTES = 24 * 60;

/** What is erased while a window is open is overwritten when none is any more. */
export async function overwriteLater(minutes = OVERWRITE_MINUTES): Promise<void> {
  if (await isOverwritingDue()) await setOverwriteAlarm(minutes);
}
