import { addressKey } from './addresses.ts';
import { type AnswerTime, answerTimes } from './answers.ts';
import { type JudgedMessage, judgeMessage } from './judge-mail.ts';
import type { CalendarFile } from './read-calendar.ts';
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
  readonly events: JudgedEvent[] = [];
  readonly messages: JudgedMessage[] = [];
  readonly #me: ReadonlySet<string>;
  readonly #now: Date;
  readonly #seen = new Set<string>();

  constructor({ me, now }: Reader) {
    this.#me = new Set(me.flatMap((one) => addressKey(one) ?? []));
    this.#now = now;
  }

  addCalendar({ events }: CalendarFile): void {
    for (const event of events) this.events.push(judgeEvent(event, this.#me, this.#now));
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
