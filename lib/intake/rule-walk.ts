import ICAL from 'ical.js';

/** The part of ical.js's iterator that is used, its inner steps with it. */
interface Walk {
  last: ICAL.Time;
  next(): ICAL.Time | null;
  increment_year(years: number): void;
  check_contracting_rules(): boolean;
}
const Iterator = ICAL.RecurIterator as unknown as new (options: {
  rule: ICAL.Recur;
  dtstart: ICAL.Time;
}) => Walk;

/** Thrown where a rule gives no time for so long that it gives none at all. */
class NoTimeFound extends Error {}

/** From one time of a rule to the next there are no more steps than this: every day of ten years. */
const STEPS_MAX = 4000;

/**
 * ical.js looks for the 31st of February for ever. This iterator gives up behind the year in which the rule ends, and
 * after `STEPS_MAX` steps without a time.
 */
class BoundedWalk extends Iterator {
  // Without a value of its own: ical.js takes its first steps while it is being made.
  declare steps: number | undefined;
  declare rule: ICAL.Recur;

  override increment_year(years: number): void {
    if (this.last.year + years > (this.rule.until?.year ?? 0) + 1) throw new NoTimeFound();
    super.increment_year(years);
  }

  override check_contracting_rules(): boolean {
    this.steps = (this.steps ?? 0) + 1;
    if (this.steps > STEPS_MAX) throw new NoTimeFound();
    return super.check_contracting_rules();
  }

  override next(): ICAL.Time | null {
    this.steps = 0;
    return super.next();
  }
}

/**
 * The times of a rule from `start` on, as ical.js gives them, in order; `rule.until` must be set. One that makes no sense gives none, or
 * no more.
 */
export function* ruleTimes(rule: ICAL.Recur, start: ICAL.Time): Generator<ICAL.Time> {
  try {
    const walk = new BoundedWalk({ rule, dtstart: start });
    for (let next = walk.next(); next; next = walk.next()) yield next;
  } catch {
    // A rule that cannot be: what it gave so far stands, and the first time of the series in any case.
  }
}
