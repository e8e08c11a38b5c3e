/**
 * What Outlook and others put before the title of a meeting that is off; Exchange leaves its STATUS at CONFIRMED. In the
 * languages of the Nordic countries and of those they work with.
 */
const CANCELLED =
  /^\s*(?:cancel+ed|cancel+ation|inställ[td]|avbok(?:ad|at)|avlyst|aflyst|aflysning|annul+er(?:et|ad|t)|peru(?:utettu|ttu)|abgesagt|storniert|annulée?|annulé|annulation|geannuleerd|cancelad[oa]|annullat[oa]|odwołane|aflýst)\s*[:：]/i;

/** Whether a title says that the meeting is off. */
export const cancelledByTitle = (title: string): boolean => CANCELLED.test(title.normalize('NFC'));
