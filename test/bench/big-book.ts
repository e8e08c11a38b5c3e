import { addDays, dayOf } from '../../lib/days/index.ts';
import { type Book, defaultSettings, emptyBook, emptyContact } from '../../lib/records/index.ts';
import { FUNCTIONS, INDUSTRIES, newId, SENIORITIES } from '../../lib/words/index.ts';
import { seededRandom } from '../demo/seeded-random.ts';

/** A book of this many invented people with at most so many exchanges each, the same for the same day. */
export function makeBigBook(people: number, now: Date, exchanges = 4): Book {
  const apart = Math.round(480 / exchanges);
  const random = seededRandom(people);
  const today = dayOf(now);
  const book = emptyBook();
  for (let n = 0; n < people; n++) {
    const id = newId(now, random.bytes(16));
    const since = addDays(today, -700);
    const at = `${since}T08:00:00.000Z`;
    book.contacts.push({
      ...emptyContact(id, `Person ${n} ${random.pick(SURNAMES)}`, at),
      headline: `${random.pick(ROLES)} at ${random.pick(SURNAMES)} ${n % 900}`,
      company: `${random.pick(SURNAMES)} ${n % 900}`,
      industry: random.pick(INDUSTRIES),
      function: random.pick(FUNCTIONS),
      seniority: random.pick(SENIORITIES),
      region: { country: random.pick(['SE', 'DK', 'NO', 'FI']), area: null },
    });
    for (
      let k = 0, ago = random.between(5, 200);
      k < exchanges && ago < 690;
      k++, ago += random.between(Math.round(apart / 6), apart)
    ) {
      const on = addDays(today, -ago);
      book.exchanges.push({
        id: newId(now, random.bytes(16)),
        contactId: id,
        on,
        channel: random.pick(['met', 'email', 'call'] as const),
        reachedOut: random.pick(['me', 'them', 'both'] as const),
        given: random.chance(0.5) ? ['advice'] : [],
        received: random.chance(0.5) ? ['article'] : [],
        note: null,
        togetherId: null,
        createdAt: `${on}T08:00:00.000Z`,
        updatedAt: `${on}T08:00:00.000Z`,
      });
    }
  }
  book.settings = defaultSettings(now.toISOString());
  return book;
}

const SURNAMES = ['Hallvik', 'Varnhem', 'Solvær', 'Krag', 'Lumijärvi', 'Hraunfells', 'Moström', 'Elleskov'];
const ROLES = ['CFO', 'HR-chef', 'Produktionschef', 'Salgschef', 'Head of IT', 'Daglig leder'];
