import { type Day, dayOf } from '../days/index.ts';
import type { ImportedExchange, ImportedPerson } from '../records/index.ts';
import type { Problem } from '../words/index.ts';
import { DayColumn, type DayOrder, readBirthday, readDay } from './file-dates.ts';
import type { ParseContext } from './format.ts';
import { unshared } from './person.ts';

/** The words by which a heading is told to be English: others write the day first. */
const ENGLISH = /\b(?:name|birthday|company|phone|date|connected|organization|title)\b/;

/**
 * The days of a table's people, where `03/04/2020` means the same in every row: decided when the whole column has been
 * seen (any number above 12 settles it), else by whose file it is, else as the user's own country writes days, which is
 * then told. The people are at hand until then anyway, so nothing is read twice.
 */
export class DayColumns {
  readonly #columns: Record<What, DayColumn> = {
    met: new DayColumn(),
    connected: new DayColumn(),
    birthday: new DayColumn(),
    anniversary: new DayColumn(),
    lastContact: new DayColumn(),
  };
  readonly #open: ((orders: Orders) => void)[] = [];
  readonly #unread = new UnreadDays();
  readonly #known: DayOrder | null;
  readonly #usual: DayOrder;
  readonly #today: Day | undefined;

  /** `titles` as `titleOf` gives them; `known` is how the program writes days that this table is from. */
  constructor(titles: string[], { now, dayOrder }: ParseContext, known: DayOrder | null = null) {
    const english = titles.some((title) => ENGLISH.test(title));
    this.#known = known ?? (english ? null : 'dayFirst');
    this.#usual = dayOrder ?? 'monthFirst';
    this.#today = now ? dayOf(now) : undefined;
  }

  /**
   * Puts the days of a row into a person: now where they are plain, else at the end. A meeting says more than being
   * connected. Days that nobody can read are left out, and told by `settle`.
   */
  put(person: ImportedPerson, written: Partial<Record<What, string | null>>, line: number): void {
    for (const what of WHATS) {
      const text = written[what] ?? null;
      if (text === null) continue;
      const read = (order: DayOrder | null) => {
        const day = isYearlyDay(what)
          ? readBirthday(text, { order, today: this.#today })
          : readDay(text, order);
        if (day === null) this.#unread.note(text, line);
        else if (what === 'lastContact' && this.#today !== undefined && day > this.#today) return;
        else put(person, what, day);
      };
      if (this.#columns[what].note(text)) this.#open.push((orders) => read(orders[what]));
      else read(null);
    }
  }

  /** Decides what is open. Told is an order that nothing but the user's country speaks for, and what was no day. */
  settle(): Problem[] {
    const columns = Object.values(this.#columns);
    const guessed = columns.some(
      (column) => column.undecided > 0 && column.order() === null && this.#known === null,
    );
    const orderOf = (what: What) => {
      const column = this.#columns[what];
      return column.order() ?? this.#known ?? (column.undecided > 0 ? this.#usual : null);
    };
    const orders = Object.fromEntries(WHATS.map((what) => [what, orderOf(what)])) as Orders;
    for (const settle of this.#open) settle(orders);
    const unread = this.#unread.problems();
    if (!guessed) return unread;
    return [{ code: this.#usual === 'dayFirst' ? 'daysReadDayFirst' : 'daysReadMonthFirst' }, ...unread];
  }
}

/** Days that do not exist or that nobody can read: told with the first of them. What stands for "none" is no day at all. */
export class UnreadDays {
  #first: { text: string; line: number } | null = null;

  note(text: string, line: number): void {
    if (!IS_NONE.test(text.trim())) this.#first ??= { text: unshared(text.trim().slice(0, 40)), line };
  }

  problems(): Problem[] {
    if (!this.#first) return [];
    const { text, line } = this.#first;
    return [{ code: 'daysUnread', params: [text], line }];
  }
}

/** What programs write for no day: "0-0-00" (Outlook), "00/00/0000", dashes, "n/a". */
const IS_NONE = /^(?:[0\s./-]*|n\/?a|none|null|-+|–|\?)$/i;

/** What a day of a row is of. */
const WHATS = ['connected', 'met', 'birthday', 'anniversary', 'lastContact'] as const;
type What = (typeof WHATS)[number];
const isYearlyDay = (what: What) => what === 'birthday' || what === 'anniversary';

/** How the days of each column are read, decided when all of it has been seen. */
type Orders = Record<What, DayOrder | null>;

function put(person: ImportedPerson, what: What, day: Day): void {
  if (what === 'lastContact') person.exchanges = [...person.exchanges, lastContactOn(day)];
  else if (what === 'birthday' || what === 'anniversary') {
    const occasions = [...(person.contact?.occasions ?? []), { on: day, kind: what, text: '' }];
    person.contact = { ...person.contact, occasions };
  } else {
    // A table of one's own that says both: whom one has met is more than connected, whichever is read first.
    const hasMet = person.metOn !== null && !person.contact?.connected;
    if (what === 'connected' && hasMet) return;
    person.metOn = day;
    if (what === 'connected') person.contact = { ...person.contact, connected: true };
    else if (person.contact?.connected) person.contact = { ...person.contact, connected: false };
  }
}

/** What a table knows of the last time: only that there was one. */
const lastContactOn = (on: Day): ImportedExchange => ({
  on,
  channel: 'other',
  reachedOut: 'both',
  given: [],
  received: [],
  note: null,
});

/** How days are written in a language of a region (`en-GB`). */
export function dayOrderOf(language: string): DayOrder {
  const parts = new Intl.DateTimeFormat(language)
    .formatToParts(new Date(2020, 11, 31))
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > parts.indexOf('day')
    ? 'monthFirst'
    : 'dayFirst';
}
