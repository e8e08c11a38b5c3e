import { answerSpeeds } from './answers.ts';
import type { ReadSources } from './read-sources.ts';
import { instantText } from './wall.ts';

/** Everything read, as plain values: what `intake` on the command line prints. */
export function intakeAnswer({ gathered, left, unknownZones, nameless }: ReadSources) {
  const answers = gathered.answers();
  return {
    events: gathered.events.map((event) => ({
      uid: event.uid,
      recurrenceId: event.recurrenceId,
      day: event.day,
      start: event.start,
      people: event.people,
      myAnswer: event.myAnswer,
      direction: event.direction,
      cancelled: event.cancelled,
      exchange: event.exchange,
      why: event.why,
    })),
    messages: gathered.messages.map(({ messageId, at, direction, people, inReplyTo, exchange, why }) => ({
      messageId,
      at: at === null ? null : instantText(at),
      direction,
      people,
      inReplyTo,
      exchange,
      why,
    })),
    answers,
    speeds: answerSpeeds(answers),
    left,
    unknownZones,
    namesNobody: nameless.length > 0,
  };
}
