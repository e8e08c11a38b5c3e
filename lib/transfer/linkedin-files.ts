import type { Day } from '../days/index.ts';
import { type ImportedExchange, type ImportedPerson, joinImported, type Position } from '../records/index.ts';
import type { ColumnField } from '../words/column-fields.ts';
import { grouped } from '../words/grouped.ts';
import { cleanLine, foldText, TEXT_LIMITS } from '../words/index.ts';
import { columnFields, titleOf } from './columns.ts';
import { DayColumns, UnreadDays } from './day-columns.ts';
import { readDay, readMonth } from './file-dates.ts';
import type { FileReader, Heading, ParseContext } from './format.ts';
import { joinName } from './names.ts';
import { distinct, personFrom, unshared } from './person.ts';
import { personEachRow, type Row, type RowReader, rowsBy, skip } from './rows.ts';

const exchange = (fields: Partial<ImportedExchange> & Pick<ImportedExchange, 'on'>): ImportedExchange => ({
  channel: 'message',
  reachedOut: 'them',
  given: [],
  received: [],
  note: null,
  ...fields,
});

/** What reading a row may look at besides it. `dayOf` tells of a day that nobody can read. */
interface Beside {
  context: ParseContext;
  dayOf(written: string | null, line: number): Day | null;
}

const eachRow =
  (
    format: string,
    read: (row: Row, beside: Beside) => ReturnType<Parameters<typeof personEachRow>[2]>,
  ): FileReader =>
  (heading, context) => {
    const unread = new UnreadDays();
    const beside: Beside = {
      context,
      dayOf(written, line) {
        const day = readDay(written);
        if (day === null && written) unread.note(written, line);
        return day;
      },
    };
    const reader = personEachRow(format, heading.map(titleOf), (row) => read(row, beside));
    return { ...reader, end: () => ({ ...reader.end(), problems: unread.problems() }) };
  };

/** A table of one's own may say when people became connected, too; it has columns that this one never has. */
export function isConnections({ fields }: Pick<Heading, 'fields'>): boolean {
  const named = fields.has('given') || fields.has('family') || fields.has('name');
  return fields.has('connectedOn') && named && [...fields].every((field) => CONNECTION_FIELDS.has(field));
}
const CONNECTION_FIELDS: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'given',
  'family',
  'name',
  'url',
  'email',
  'company',
  'role',
  'connectedOn',
  'ignored',
]);

/** Connections.csv of all eras and languages; rows with nothing but a day are members who hide or have left. */
export const readConnections: FileReader = (heading, context) => {
  // LinkedIn names the month; where a spreadsheet has made numbers of it, the column tells.
  const days = new DayColumns(heading.map(titleOf), context);
  const reader = personEachRow('linkedin-connections', columnFields(heading), ({ cell, line }) => {
    const name = joinName(cell('given'), cell('family')) || cell('name');
    if (!name && !cell('url')) return skip(line, cell('connectedOn') ? 'memberHidden' : 'rowWithoutName');
    const person = personFrom(
      {
        line,
        name,
        company: cell('company'),
        role: cell('role'),
        urls: [cell('url')],
        emails: cell('email')?.split(/[;,\s]+/) ?? [],
      },
      'linkedin-connections',
    );
    days.put(person, { connected: cell('connectedOn') }, line);
    return person;
  });
  return { ...reader, end: () => ({ ...reader.end(), problems: days.settle() }) };
};

const eachInvitation = eachRow('linkedin-invitations', ({ cell, line }, { dayOf }) => {
  const mine = /^out/i.test(cell('direction') ?? '');
  const on = dayOf(cell('sent at'), line);
  return personFrom(
    {
      line,
      name: cell(mine ? 'to' : 'from'),
      urls: [cell(mine ? 'inviteeprofileurl' : 'inviterprofileurl')],
      exchanges: on ? [exchange({ on, reachedOut: mine ? 'me' : 'them' })] : [],
    },
    'linkedin-invitations',
  );
});

/** Invitations.csv: who reached out. The direction also tells who the user is, which messages.csv does not. */
export const readInvitations: FileReader = (heading, context, headingLine) => {
  const rowOf = rowsBy(heading.map(titleOf));
  const each = eachInvitation(heading, context, headingLine);
  let me: ImportedPerson | null = null;
  return {
    ...each,
    row(written) {
      const row = rowOf(written);
      if (row && !('skipped' in row) && !me) me = ownSide(row);
      each.row(written);
    },
    end() {
      const read = each.end();
      return me ? { ...read, people: [...read.people, me] } : read;
    },
  };
};

function ownSide({ cell, line }: Row): ImportedPerson {
  const mine = /^out/i.test(cell('direction') ?? '');
  return personFrom(
    {
      line,
      own: true,
      name: cell(mine ? 'from' : 'to'),
      urls: [cell(mine ? 'inviterprofileurl' : 'inviteeprofileurl')],
    },
    'linkedin-invitations',
  );
}

/** Words of a file's name that say in whole that recommendations were given, in the languages of its users. */
const GIVEN = new Set(
  [
    'given, provided, written',
    'givna, lämnade, avgivna, skrivna, givne, afgivne, givet, afgivet, gitte, gitt, avgitte, skrevne, annetut, kirjoitetut',
    'gegeben, gegebene, erteilt, erteilte, abgegeben, abgegebene, gegeven',
    'données, donnees, faites, dadas, otorgadas, feitas, dados, dati, fornite, scritte',
  ].flatMap((words) => words.split(', ')),
);
const RECEIVED = new Set(
  [
    'received, mottagna, fådda, modtagne, modtaget, fået, mottatte, mottatt, fått, saadut, vastaanotetut',
    'erhalten, erhaltene, empfangen, ontvangen, reçues, recues, recibidas, recebidas, ricevute, ricevuti',
  ].flatMap((words) => words.split(', ')),
);

/**
 * Recommendations are received, unless the file's name says that they were given: nothing inside tells, both files have
 * the same columns. By whole words only, since "Recommendations" itself holds "dati", and the last decides.
 */
const areGiven = (fileName: string): boolean => {
  const words =
    fileName
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return GIVEN.has(words.findLast((word) => GIVEN.has(word) || RECEIVED.has(word)) ?? '');
};
export const readRecommendations = eachRow(
  'linkedin-recommendations',
  ({ cell, line }, { context, dayOf }) => {
    if (/^pending$/i.test(cell('status') ?? '')) return skip(line, 'messageNotPersonal');
    const mine = areGiven(context.fileName ?? '');
    const on = dayOf(cell('creation date'), line);
    return personFrom(
      {
        line,
        name: joinName(cell('first name'), cell('last name')),
        company: cell('company'),
        role: cell('job title'),
        exchanges: on ? [exchange({ on, channel: 'other', ...helped(mine, 'referral') })] : [],
      },
      'linkedin-recommendations',
    );
  },
);

/** Who was endorsed or has endorsed, and for what: LinkedIn has a row a skill. */
const eachEndorsement = eachRow('linkedin-endorsements', ({ cell, line }, { dayOf }) => {
  const mine = cell('endorsee first name', 'endorsee last name') !== null;
  if (/^rejected$/i.test(cell('endorsement status') ?? '')) return skip(line, 'messageNotPersonal');
  const on = dayOf(cell('endorsement date'), line);
  const who = mine ? 'endorsee' : 'endorser';
  return personFrom(
    {
      line,
      name: joinName(cell(`${who} first name`), cell(`${who} last name`)),
      urls: [cell(`${who} public url`)],
      exchanges: on
        ? [exchange({ on, channel: 'other', ...helped(mine, 'encouragement'), note: cell('skill name') })]
        : [],
    },
    'linkedin-endorsements',
  );
});

/** Endorsements: one person of all rows that name the same, and one exchange of all skills of one day. */
export const readEndorsements: FileReader = (heading, context, headingLine) => {
  const each = eachEndorsement(heading, context, headingLine);
  return {
    ...each,
    end() {
      const read = each.end();
      const known = new Map<string, ImportedPerson>();
      for (const person of read.people) {
        const { handle, name } = person.reading;
        const key = handle ?? foldText(name ?? '');
        const before = known.get(key);
        known.set(key, before ? joinImported(before, person) : person);
      }
      return { ...read, people: [...known.values()].map(withDaysOnce) };
    },
  };
};

/** A person with the skills of one day in one exchange. */
function withDaysOnce(person: ImportedPerson): ImportedPerson {
  const byDay = grouped(person.exchanges, ({ on, reachedOut }) => `${on} ${reachedOut}`);
  const exchanges = [...byDay.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const notes = distinct([first, ...more].map(({ note }) => note)).join(', ');
    return [{ ...first, note: cleanLine(notes) }];
  });
  return { ...person, exchanges };
}

const helped = (mine: boolean, help: 'referral' | 'encouragement'): Partial<ImportedExchange> =>
  mine ? { reachedOut: 'me', given: [help] } : { reachedOut: 'them', received: [help] };

export const readNotes = eachRow('linkedin-notes', ({ cell, line }) =>
  personFrom(
    {
      line,
      name: joinName(cell('connection first name'), cell('connection last name')),
      urls: [cell('connection profile url')],
      notes: cell('note'),
    },
    'linkedin-notes',
  ),
);

/** Profile.csv is the user: `reading.own` is true, and no contact is made of it. */
export const readProfile = eachRow('linkedin-profile', ({ cell, line }) =>
  personFrom(
    {
      line,
      own: true,
      name: joinName(cell('first name'), cell('last name')),
      headline: cell('headline'),
      industry: cell('industry'),
      location: cell('geo location'),
    },
    'linkedin-profile',
  ),
);

/** Positions.csv: the user's own jobs, newest first, as one reading. */
export const readPositions: FileReader = (heading, _context, headingLine) => {
  const rowOf = rowsBy(heading.map(titleOf));
  const positions: Position[] = [];
  const skipped: ReturnType<RowReader['end']>['skipped'] = [];
  return {
    row(written) {
      const row = rowOf(written);
      if (!row) return;
      if ('skipped' in row) skipped.push(row.skipped);
      else
        positions.push({
          title: row.cell('title'),
          company: row.cell('company name'),
          from: readMonth(row.cell('started on')),
          to: readMonth(row.cell('finished on')),
        });
    },
    end() {
      positions.sort((a, b) => ((a.to ?? '9') + (a.from ?? '') < (b.to ?? '9') + (b.from ?? '') ? 1 : -1));
      const current = positions.find((position) => position.to === null);
      const me = personFrom(
        {
          line: headingLine + 1,
          own: true,
          company: current?.company ?? null,
          role: current?.title ?? null,
          positions,
        },
        'linkedin-positions',
      );
      return { format: 'linkedin-positions', people: positions.length > 0 ? [me] : [], skipped };
    },
    held: () => positions.length,
  };
};

/**
 * Skills.csv has one column, called Name. That may head anything, people above all: only the name that LinkedIn gives the
 * file tells that these are skills.
 */
export const isSkills = ({ titles }: Pick<Heading, 'titles'>, fileName: string): boolean =>
  titles.size === 1 && titles.has('name') && /^skills\b/i.test(fileName);

/** Skills.csv: what the user may be asked about, as one reading of their own. */
export const readSkills: FileReader = (heading, _context, headingLine) => {
  const rowOf = rowsBy(heading.map(titleOf));
  const skills: (string | null)[] = [];
  const skipped: ReturnType<RowReader['end']>['skipped'] = [];
  return {
    row(written) {
      const row = rowOf(written);
      if (!row) return;
      if ('skipped' in row) skipped.push(row.skipped);
      else skills.push(cleanLine(row.cell('name'), TEXT_LIMITS.line));
    },
    end() {
      const offers = distinct(skills).map(unshared);
      const me = personFrom({ line: headingLine + 1, own: true, contact: { offers } }, 'linkedin-skills');
      return { format: 'linkedin-skills', people: offers.length > 0 ? [me] : [], skipped };
    },
    held: () => skills.length,
  };
};
