import { browser } from 'wxt/browser';

/** Rings once a day. */
const DAILY = 'daily-review';
/** Rings a while after a write, to see whether anything was left undone. */
const LOOK_AGAIN = 'look-again';
/** Rings when what was erased is to be overwritten. */
const OVERWRITE = 'overwrite-erased';

/**
 * Makes sure that the alarm rings next at `at`, whatever is set now. Browsers may drop alarms when they restart or when
 * the extension is updated, so this is called at every start.
 */
export async function setDailyAlarm(at: Date): Promise<void> {
  const present = await browser.alarms.get(DAILY);
  if (present?.scheduledTime === at.getTime()) return;
  await browser.alarms.create(DAILY, { when: at.getTime() });
}

/** Has it looked again at `at`, and at no other time. Browsers let an alarm wait for half a minute at least. */
export async function setLookAgain(at: Date): Promise<void> {
  await browser.alarms.create(LOOK_AGAIN, { when: at.getTime() });
}

/** Calls `listener` when the daily alarm rings; late, if the machine slept. */
export const onDailyAlarm = (listener: () => void) => onAlarm(DAILY, listener);

/** Calls `listener` when it is to be looked again. */
export const onLookAgain = (listener: () => void) => onAlarm(LOOK_AGAIN, listener);

/** Has `onOverwriteAlarm` called in so many minutes. One that is set already stays as it is. */
export async function setOverwriteAlarm(minutes: number): Promise<void> {
  if (await browser.alarms.get(OVERWRITE)) return;
  await browser.alarms.create(OVERWRITE, { delayInMinutes: minutes });
}

/** Calls `listener` when what was erased is to be overwritten. */
export const onOverwriteAlarm = (listener: () => void) => onAlarm(OVERWRITE, listener);

function onAlarm(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
