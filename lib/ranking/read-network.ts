import { dayNumberOf } from '../days/day-number.ts';
import { ACQUAINTANCES, fail, OCCASION_KINDS, ok, REACHED_OUT, type Result } from '../words/index.ts';
import type {
  Network,
  NetworkContact,
  NetworkExchange,
  NetworkGoal,
  NetworkOccasion,
  NetworkPromise,
} from './network.ts';

type Fields = Record<string, unknown>;

/**
 * A network from parsed JSON of unknown make. Fails when there is no day, no list of contacts, or a contact without an
 * id; anything else that is missing or of the wrong kind counts as not given, so that one odd field costs one field.
 */
export function networkFrom(value: unknown): Result<Network> {
  const fields = fieldsOf(value);
  const now = textOf(fields.now);
  if (now === null) return fail({ code: 'dayMissing', field: 'now' });
  if (dayNumberOf(now) === null) return fail({ code: 'dayInvalid', field: 'now', params: [now] });
  if (!Array.isArray(fields.contacts)) return fail({ code: 'rowBroken', field: 'contacts' });
  const contacts: NetworkContact[] = [];
  for (const entry of fields.contacts) {
    const contact = contactFrom(fieldsOf(entry));
    if (!contact) return fail({ code: 'rowBroken', field: 'contacts', params: [contacts.length + 1] });
    contacts.push(contact);
  }
  const me = fieldsOf(fields.me);
  return ok({
    id: textOf(fields.id),
    now,
    limit: numberOf(fields.limit) ?? 5,
    me: { goals: listOf(me.goals, goalFrom), rhythmDays: numberOf(me.rhythmDays) },
    contacts,
  });
}

function contactFrom(fields: Fields): NetworkContact | null {
  const id = typeof fields.id === 'number' ? String(fields.id) : textOf(fields.id);
  if (id === null) return null;
  const met = fieldsOf(fields.met);
  return {
    id,
    name: textOf(fields.name),
    company: textOf(fields.company),
    tags: listOf(fields.tags, textOf),
    met: { how: textOf(met.how) ?? textOf(fields.met), date: textOf(met.date) ?? textOf(met.on) },
    metOn: textOf(fields.metOn),
    importance: numberOf(fields.importance),
    connectedOn: textOf(fields.connectedOn),
    acquaintance: ACQUAINTANCES.find((one) => one === fields.acquaintance) ?? null,
    cadenceDays: numberOf(fields.cadenceDays),
    snoozedUntil: textOf(fields.snoozedUntil),
    resting: fields.resting === true,
    archived: fields.archived === true,
    nextMeeting: textOf(fields.nextMeeting),
    relation: textOf(fields.relation),
    offers: listOf(fields.offers, textOf),
    needs: listOf(fields.needs, textOf),
    promises: listOf(fields.promises, promiseFrom),
    occasions: listOf(fields.occasions, occasionFrom),
    exchanges: listOf(fields.exchanges, exchangeFrom),
  };
}

function exchangeFrom(value: unknown): NetworkExchange | null {
  const fields = fieldsOf(value);
  const reachedOut = REACHED_OUT.find((who) => who === fields.reachedOut) ?? 'both';
  return {
    // An entry without a readable day is kept, so that the standing can count it as left out.
    on: textOf(fields.on) ?? '',
    reachedOut,
    channel: textOf(fields.channel),
    given: listOf(fields.given, textOf),
    received: listOf(fields.received, textOf),
  };
}

function goalFrom(value: unknown): NetworkGoal | null {
  const fields = fieldsOf(value);
  const tags = listOf(fields.tags, textOf);
  return { text: textOf(fields.text) ?? tags.join(', '), tags, weight: numberOf(fields.weight) ?? 1 };
}

function promiseFrom(value: unknown): NetworkPromise | null {
  const fields = fieldsOf(value);
  return {
    by: fields.by === 'them' ? 'them' : 'me',
    text: textOf(fields.text) ?? '',
    due: textOf(fields.due),
    done: fields.done === true || textOf(fields.doneOn) !== null,
  };
}

function occasionFrom(value: unknown): NetworkOccasion | null {
  const fields = fieldsOf(value);
  const on = textOf(fields.on);
  if (on === null) return null;
  const kind = OCCASION_KINDS.find((known) => known === fields.kind) ?? 'other';
  return { on, text: textOf(fields.text) ?? '', kind };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function listOf<T>(value: unknown, read: (entry: unknown) => T | null): T[] {
  const list: T[] = [];
  if (Array.isArray(value))
    for (const entry of value) {
      const one = read(entry);
      if (one !== null) list.push(one);
    }
  return list;
}
