import { all, attr, one, prop, textOf } from './dom.ts';
import type { Draft } from './draft.ts';
import { linkedinAddress } from './linkedin.ts';
import { parseDay } from './period.ts';

/** Seen 2018 to 2026: the dialog of contact details that opens over a profile, in all its layouts. */
const DIALOG = 'dialog,[role="dialog"]';
const OWN_LINK = 'a[href*="/in/"]';
const MAIL = 'a[href^="mailto:" i]';
const OVERLAY = /\/(?:overlay|detail)\/contact-info/;
const MAX_MAILS = 5;

/**
 * Adds what the opened dialog of contact details says: e-mail addresses, and the day on which the two became connected.
 * Nothing where it is closed, or is of somebody else: its own link to the profile must be that of the reading.
 */
export function readContactInfo(draft: Draft, document: Document, url: URL): void {
  const { handle } = draft.reading;
  const dialog = all(document, DIALOG, 20).find((each) => {
    const slugs = all(each, OWN_LINK, 20).flatMap(
      (link) => linkedinAddress(attr(link, 'href') ?? '')?.slug ?? [],
    );
    return slugs.length > 0
      ? slugs.every((slug) => slug === handle)
      : OVERLAY.test(url.pathname) && one(each, MAIL) !== null;
  });
  if (!dialog) return;
  draft.contactInfo(
    all(dialog, MAIL, MAX_MAILS).map((link) => (attr(link, 'href') ?? '').replace(/^mailto:|\?.*$/gi, '')),
    connectedOn(dialog, attr(prop(document, 'documentElement'), 'lang') ?? ''),
  );
}

/** The only whole day in the dialog: birthdays stand there without a year, in whatever words the reader has. */
function connectedOn(dialog: Element, language: string): string | null {
  const lines = all(dialog, '*', 500).filter((element) => prop(element, 'childElementCount') === 0);
  const days = new Set(lines.flatMap((line) => parseDay(textOf(line, 100), language) ?? []));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}
