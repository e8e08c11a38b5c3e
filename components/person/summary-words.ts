import { i18n } from '#i18n';
import type { Day } from '../../lib/days/index.ts';
import { type Contact, connectedDay, type Exchange, type Promised } from '../../lib/records/index.ts';
import { CHANNELS } from '../../lib/words/index.ts';
import { distanceInWords } from '../base/day-words.ts';
import { textLanguage } from '../base/names.ts';
import { codeText, connectedText, dayText, helpName, isolated, lengthText, listText } from '../base/words.ts';

/** What the summary is made of. */
export interface Summed {
  contact: Pick<Contact, 'name' | 'metOn' | 'connected' | 'metThroughId' | 'nextMeeting'>;
  /** Newest first. */
  exchanges: readonly Pick<Exchange, 'on' | 'channel' | 'given' | 'received'>[];
  promises: readonly Promised[];
  /** How often we usually are in touch, in days; null while too little is logged to tell. */
  rhythm: number | null;
}

const sentence = (clause: string): string =>
  clause.charAt(0).toLocaleUpperCase(textLanguage()) + clause.slice(1).replace(/(?<![.!?…])$/, '.');

/**
 * How things stand with a person, in two sentences made from the log alone: how often and when last, then what is still
 * promised, or else what the last exchange gave. A planned meeting is said, too. Facts and no verdict: nothing here says
 * that something is late.
 */
export function summaryOf(
  { contact, exchanges, promises, rhythm }: Summed,
  name: string,
  today: Day,
): string[] {
  const planned = contact.nextMeeting !== null && contact.nextMeeting >= today ? contact.nextMeeting : null;
  return [
    lastTime(contact, exchanges, rhythm, today),
    promised(promises, name, today) ?? lastHelp(exchanges),
    planned && sentence(i18n.t('contactPage.nextMeeting', [dayText(planned, today)])),
  ].filter((text) => text !== null);
}

function lastTime(
  contact: Summed['contact'],
  [last]: Summed['exchanges'],
  rhythm: number | null,
  today: Day,
): string {
  if (!last) {
    const connected = connectedText(connectedDay(contact));
    return sentence(connected ?? i18n.t('contactPage.noContact'));
  }
  // A channel of a newer version is told as no channel.
  const channel = CHANNELS.includes(last.channel) ? last.channel : 'other';
  const when = codeText(`contactPage.lastTime.${channel}`, [distanceInWords(last.on, today)]);
  return sentence(rhythm === null ? when : i18n.t('contactPage.rhythmAndLast', [lengthText(rhythm), when]));
}

/** The open promise that comes first; one without a day comes after those with one. */
function promised(promises: readonly Promised[], name: string, today: Day): string | null {
  const [first] = promises
    .filter(({ doneOn }) => doneOn === null)
    .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  if (!first) return null;
  const { by, text, due } = first;
  const what = isolated(text.trim().replace(/[.!]$/, ''));
  const on = due && dayText(due, today);
  if (by === 'me')
    return sentence(
      on ? i18n.t('contactPage.openMineFor', [what, on]) : i18n.t('contactPage.openMine', [what]),
    );
  const who = isolated(name);
  return sentence(
    on ? i18n.t('contactPage.openTheirsFor', [who, what, on]) : i18n.t('contactPage.openTheirs', [who, what]),
  );
}

function lastHelp(exchanges: Summed['exchanges']): string | null {
  const helped = exchanges.find(({ given, received }) => given.length + received.length > 0);
  if (!helped) return null;
  const words = (helps: Exchange['given']) =>
    listText(helps.map((help) => helpName(help).toLocaleLowerCase(textLanguage())));
  const [gave, got] = [words(helped.given), words(helped.received)];
  if (gave && got) return sentence(i18n.t('contactPage.lastGaveAndGot', [gave, got]));
  return sentence(gave ? i18n.t('contactPage.lastGave', [gave]) : i18n.t('contactPage.lastGot', [got]));
}

/** When and through whom we met; null where neither is known. `through` is the name of whoever brought us together. */
export function metText(contact: Summed['contact'], through: string | null): string | null {
  const year = contact.metOn && connectedDay(contact) === null ? contact.metOn.slice(0, 4) : null;
  const who = through && isolated(through);
  if (year && who) return i18n.t('contactPage.metInThrough', [year, who]);
  if (year) return i18n.t('contactPage.metIn', [year]);
  return who ? i18n.t('contactPage.metThrough', [who]) : null;
}
