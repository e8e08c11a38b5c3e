import { type Day, dayOf } from '../days/index.ts';
import type { ImportedPerson } from '../records/index.ts';
import type { Problem } from '../words/index.ts';
import { DayColumn, type DayOrder, readBirthday, readDay } from './file-dates.ts';
import type { ParseContext } from './format.ts';

/** The words by which a heading is told to be English: others write the day first. */
const ENGLISH = /\b(?:name|birthday|company|phone|date|connected|organization|title)\b/;

/**
 * The days of a table's people, where `03/04/2020` means the same in every row: decided when the whole column has been
 * seen (any number above 12 settles it), else by whose file it is, else as the user's own country writes days, which is
 * then told. The people are at hand until then anyway, so nothing is read twice.
 */
export class DayColumns {
  readonly #met = new DayColumn();
  readonly #connected = new DayColumn();
  readonly #born = new DayColumn();
  readonly #open: ((orders: Orders) => void)[] = [];
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

  /** Puts the days of a row into a person: now where they are plain, else at the end. A meeting says more than being connected. */
  put(
    person: ImportedPerson,
    {
      met = null,
      connected = null,
      birthday = null,
    }: Partial<Record<'met' | 'connected' | 'birthday', string | null>>,
  ): void {
    if (connected !== null) {
      if (this.#connected.note(connected))
        this.#open.push((orders) => put(person, 'connected', readDay(connected, orders.connected)));
      else put(person, 'connected', readDay(connected));
    }
    if (met !== null) {
      if (this.#met.note(met)) this.#open.push((orders) => put(person, 'met', readDay(met, orders.met)));
      else put(person, 'met', readDay(met));
    }
    if (birthday !== null) {
      const today = this.#today;
      const read = (order: DayOrder | null) => put(person, 'born', readBirthday(birthday, { order, today }));
      if (this.#born.note(birthday)) this.#open.push((orders) => read(orders.born));
      else read(null);
    }
  }

  /** Decides what is open. Told is an order that nothing but the user's country speaks for. */
  settle(): Problem[] {
    const columns = [this.#met, this.#connected, this.#born];
    const guessed = columns.some(
      (column) => column.undecided > 0 && column.order() === null && this.#known === null,
    );
    const orderOf = (column: DayColumn) =>
      column.order() ?? this.#known ?? (column.undecided > 0 ? this.#usual : null);
    const orders = {
      met: orderOf(this.#met),
      connected: orderOf(this.#connected),
      born: orderOf(this.#born),
    };
    for (const settle of this.#open) settle(orders);
    if (!guessed) return [];
    return [{ code: this.#usual === 'dayFirst' ? 'daysReadDayFirst' : 'daysReadMonthFirst' }];
  }
}

/** How the days of each column are read, decided when all of it has been seen. */
type Orders = Record<'met' | 'connected' | 'born', DayOrder | null>;

function put(person: ImportedPerson, what: keyof Orders, day: Day | null): void {
  if (day === null) return;
  // A table of one's own that says both: whom one has met is more than connected, whichever is read first.
  const hasMet = person.metOn !== null && !person.contact?.connected;
  if (what === 'met' || (what === 'connected' && !hasMet)) {
    person.metOn = day;
    if (what === 'connected') person.contact = { ...person.contact, connected: true };
    else if (person.contact?.connected) person.contact = { ...person.contact, connected: false };
  } else if (what === 'born')
    person.contact = { ...person.contact, occasions: [{ on: day, kind: 'birthday', text: '' }] };
}

/** How days are written in a language of a region (`en-GB`). */
export function dayOrderOf(language: string): DayOrder {
  const parts = new Intl.DateTimeFormat(language)
    .formatToParts(new Date(2020, 11, 31))
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts.indexOf('year') > parts.indexOf('day')
    ? 'monthFirst'
    : 'dayFirst';
}
