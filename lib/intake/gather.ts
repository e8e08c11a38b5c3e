import { addressKey } from './addresses.ts';
import { type AnswerTime, answerTimes } from './answers.ts';
import { type JudgedMessage, judgeMessage } from './judge-mail.ts';
import type { CalendarEvent, CalendarFile } from './read-calendar.ts';
import type { MailMessage } from './read-mail.ts';
import { type JudgedEvent, judgeEvent } from './verdict.ts';

/** Who is asking, and when. */
export interface Reader {
  /** The user's addresses, as written. */
  me: string[];
  now: Date;
}

/** Everything that was read of one or many files, seen from the user. */
export class Gathered {
  readonly messages: JudgedMessage[] = [];
  readonly #me: ReadonlySet<string>;
  readonly #now: Date;
  readonly #seen = new Set<string>();
  readonly #events = new Map<string, JudgedEvent>();

  constructor({ me, now }: Reader) {
    this.#me = new Set(me.flatMap((one) => addressKey(one) ?? []));
    this.#now = now;
  }

  /** Whether any address of the user's is known: without one nothing is logged. */
  get knowsMe(): boolean {
    return this.#me.size > 0;
  }

  addCalendar({ events }: CalendarFile): void {
    const times = new Map<string, number>();
    for (const event of events) {
      // Two of one file are two, also where nothing tells them apart.
      let key = eventKey(event);
      if (event.uid.startsWith('?')) {
        const time = (times.get(key) ?? 0) + 1;
        times.set(key, time);
        key += `\n${time}`;
      }
      const known = this.#events.get(key);
      if (!known || holdsBefore(event, known)) this.#events.set(key, judgeEvent(event, this.#me, this.#now));
    }
  }

  /** Every meeting once, though several calendars may tell of it. */
  get events(): JudgedEvent[] {
    return [...this.#events.values()];
  }

  addMessage(message: MailMessage): void {
    const seen = (key: string) => {
      const before = this.#seen.has(key);
      this.#seen.add(key);
      return before;
    };
    this.messages.push(judgeMessage(message, this.#me, this.#now, seen));
  }

  answers(): AnswerTime[] {
    return answerTimes(this.messages);
  }
}

/** By which a meeting is known again in another file; one without a UID by when it was and who was there. */
function eventKey({ uid, recurrenceId, start, guests }: CalendarEvent): string {
  if (!uid.startsWith('?')) return `${uid}\n${recurrenceId ?? ''}`;
  return [start, recurrenceId, ...guests.map(({ address, name }) => address ?? name)].join('\n');
}

/** Whether the newer of two tellings of a meeting is `a`; of two that are equally new, the one that calls it off. */
function holdsBefore(a: CalendarEvent, b: CalendarEvent): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  if (a.cancelled !== b.cancelled) return a.cancelled;
  return a.stamp > b.stamp;
}
