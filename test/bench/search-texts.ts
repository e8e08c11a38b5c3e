import type { ContactRow } from '../../components/base/facets.ts';
import { type Exchange, emptyContact } from '../../lib/records/index.ts';
import { cardOf, sumUpLog } from '../../lib/store/card.ts';
import { newId } from '../../lib/words/index.ts';
import { seededRandom } from '../demo/seeded-random.ts';
import { makeBigBook } from './big-book.ts';

const TOPICS =
  'budget pension merger hiring fabrik logistik styrelse moms vindkraft skolor export avtal'.split(' ');
const SYLLABLES = 'an ber da el fri gun hal ing jor kar lind mo nor os per rik sve tor ulf vik'.split(' ');

/** Searches as they are typed: a name, a role with a company, a topic of the log, a name with a wrong letter. */
export const TYPED = ['bergunlind', 'person salgschef', 'pension nor', 'vindkraft', 'karosvik', 'moström'];

/** The cards of a large book with names, notes, offers and exchanges worth searching. */
export function makeSearchedRows(people: number, now: Date, exchanges: number): ContactRow[] {
  const book = makeBigBook(people, now, exchanges);
  const random = seededRandom(7);
  const words = (list: readonly string[], count: number, glue: string) =>
    Array.from({ length: count }, () => random.pick(list)).join(glue);
  const logs = new Map<string, Exchange[]>();
  for (const exchange of book.exchanges) {
    const list = logs.get(exchange.contactId) ?? [];
    list.push({ ...exchange, note: `Talked of ${words(TOPICS, 4, ' and ')}` });
    logs.set(exchange.contactId, list);
  }
  return book.contacts.map((contact) =>
    cardOf(
      {
        ...emptyContact(newId(now), '', now.toISOString()),
        ...contact,
        name: `${contact.name} ${words(SYLLABLES, 3, '')}`,
        notes: words(TOPICS, 8, ', '),
        offers: [words(TOPICS, 2, ' ')],
      },
      sumUpLog(logs.get(contact.id) ?? []),
      random.pick(['warm', 'cooling', 'cold'] as const),
    ),
  );
}
