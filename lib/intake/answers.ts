import { grouped } from '../words/grouped.ts';
import type { JudgedMessage } from './judge-mail.ts';

/** A letter and the letter that answered it, between the user and one person. */
export interface AnswerTime {
  question: string;
  answer: string;
  answeredBy: 'me' | 'them';
  /** The address of the person. */
  person: string;
  /** Whole ones. */
  minutes: number;
}

/** Which letters answer which, by In-Reply-To, the oldest answer first; what is no letter (an out-of-office) answers nothing. */
export function answerTimes(messages: Iterable<JudgedMessage>): AnswerTime[] {
  const letters = new Map<string, JudgedMessage>();
  const all = [...messages].filter(({ exchange }) => exchange !== 'no');
  for (const message of all) if (message.messageId) letters.set(message.messageId, message);
  const found: AnswerTime[] = [];
  // In the order in which they were given: a maildir's files lie in none.
  all.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  for (const answer of all) {
    const question = answer.inReplyTo === null ? undefined : letters.get(answer.inReplyTo);
    if (!question?.messageId || !answer.messageId || question.direction === answer.direction) continue;
    if (question.at === null || answer.at === null || answer.at < question.at) continue;
    const [person, ...others] = writers(answer.direction === 'received' ? answer : question);
    if (!person || others.length > 0) continue;
    found.push({
      question: question.messageId,
      answer: answer.messageId,
      answeredBy: answer.direction === 'received' ? 'them' : 'me',
      person,
      minutes: Math.floor((answer.at - question.at) / 60_000),
    });
  }
  return found;
}

const writers = ({ people }: JudgedMessage): string[] =>
  people.flatMap(({ where, address, kind }) => (where === 'from' && kind === 'person' ? [address] : []));

/** Fewer answers than this say nothing of how fast somebody answers. */
const ANSWERS_MIN = 3;

/** How many minutes each person takes to answer the user, in the middle; nobody of whom fewer than `ANSWERS_MIN` are known. */
export function answerSpeeds(answers: AnswerTime[]): { person: string; minutes: number }[] {
  const theirs = grouped(
    answers.filter(({ answeredBy }) => answeredBy === 'them'),
    ({ person }) => person,
  );
  return [...theirs].flatMap(([person, list]) =>
    list.length < ANSWERS_MIN ? [] : [{ person, minutes: median(list.map(({ minutes }) => minutes)) }],
  );
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
