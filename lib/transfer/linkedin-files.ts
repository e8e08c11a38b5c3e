import type { Imported, ImportedExchange, ImportedPerson, Position } from '../contact/index.ts';
import { columnFields, titleOf } from './columns.ts';
import type { Table } from './csv-table.ts';
import { readDay, readMonth } from './file-dates.ts';
import type { ParseContext } from './parse-file.ts';
import { isSomebody, joinName, personFrom } from './person.ts';
import { type Row, rowsBelow, skip } from './rows.ts';

/** Reads one kind of file of LinkedIn's archive. `headerAt` is the index of the heading row. */
export type FileReader = (table: Table, headerAt: number, context: ParseContext) => Imported;

const exchange = (fields: Partial<ImportedExchange> & Pick<ImportedExchange, 'on'>): ImportedExchange => ({
  channel: 'message',
  reachedOut: 'them',
  given: [],
  received: [],
  note: null,
  ...fields,
});

/** A reader that makes a person of each row, or says why not. */
function eachRow(
  format: string,
  read: (row: Row, context: ParseContext) => ImportedPerson | Imported['skipped'][number],
): FileReader {
  return (table, headerAt, context) => {
    const { rows, skipped } = rowsBelow(table, headerAt, (table.rows[headerAt]?.cells ?? []).map(titleOf));
    const people: ImportedPerson[] = [];
    for (const row of rows) {
      const answer = read(row, context);
      if ('problem' in answer) skipped.push(answer);
      else if (isSomebody(answer) || answer.reading.own) people.push(answer);
      else skipped.push(skip(row.line, 'rowWithoutName'));
    }
    return { format, people, book: null, skipped, problems: table.problems };
  };
}

/** Connections.csv of all eras and languages; rows with nothing but a day are members who hide or have left. */
export const parseConnections: FileReader = (table, headerAt) => {
  const fields = columnFields(table.rows[headerAt]?.cells ?? []);
  const { rows, skipped } = rowsBelow(table, headerAt, fields);
  const people: ImportedPerson[] = [];
  for (const { cell, line } of rows) {
    const person = personFrom(
      {
        line,
        name: joinName(cell('given'), cell('family')) || cell('name'),
        company: cell('company'),
        role: cell('role'),
        urls: [cell('url')],
        emails: cell('email')?.split(/[;,\s]+/) ?? [],
        metOn: readDay(cell('metOn')),
      },
      'linkedin-connections',
    );
    if (isSomebody(person)) people.push(person);
    else skipped.push(skip(line, cell('metOn') ? 'memberHidden' : 'rowWithoutName'));
  }
  return { format: 'linkedin-connections', people, book: null, skipped, problems: table.problems };
};

const eachInvitation = eachRow('linkedin-invitations', ({ cell, line }) => {
  const mine = /^out/i.test(cell('direction') ?? '');
  const on = readDay(cell('sent at'));
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
export const parseInvitations: FileReader = (table, headerAt, context) => {
  const imported = eachInvitation(table, headerAt, context);
  const { rows } = rowsBelow(table, headerAt, (table.rows[headerAt]?.cells ?? []).map(titleOf));
  const [first] = rows;
  if (!first) return imported;
  const mine = /^out/i.test(first.cell('direction') ?? '');
  const me = personFrom(
    {
      line: first.line,
      own: true,
      name: first.cell(mine ? 'from' : 'to'),
      urls: [first.cell(mine ? 'inviterprofileurl' : 'inviteeprofileurl')],
    },
    'linkedin-invitations',
  );
  return { ...imported, people: [...imported.people, me] };
};

/** Recommendations are received, unless the file's name says that they were given: nothing inside tells. */
export const parseRecommendations = eachRow('linkedin-recommendations', ({ cell, line }, context) => {
  if (/^pending$/i.test(cell('status') ?? '')) return skip(line, 'messageNotPersonal');
  const mine = /given|gegeben|donn|dada|dati|givna|givne|givet/i.test(context.fileName ?? '');
  const on = readDay(cell('creation date'));
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
});

export const parseEndorsements = eachRow('linkedin-endorsements', ({ cell, line }) => {
  const mine = cell('endorsee first name', 'endorsee last name') !== null;
  if (/^rejected$/i.test(cell('endorsement status') ?? '')) return skip(line, 'messageNotPersonal');
  const on = readDay(cell('endorsement date'));
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

const helped = (mine: boolean, help: 'referral' | 'encouragement'): Partial<ImportedExchange> =>
  mine ? { reachedOut: 'me', given: [help] } : { reachedOut: 'them', received: [help] };

export const parseNotes = eachRow('linkedin-notes', ({ cell, line }) =>
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
export const parseProfile = eachRow('linkedin-profile', ({ cell, line }) =>
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
export const parsePositions: FileReader = (table, headerAt) => {
  const { rows, skipped } = rowsBelow(table, headerAt, (table.rows[headerAt]?.cells ?? []).map(titleOf));
  const positions = rows.map(
    ({ cell }): Position => ({
      title: cell('title'),
      company: cell('company name'),
      from: readMonth(cell('started on')),
      to: readMonth(cell('finished on')),
    }),
  );
  positions.sort((a, b) => ((a.to ?? '9') + (a.from ?? '') < (b.to ?? '9') + (b.from ?? '') ? 1 : -1));
  const current = positions.find((position) => position.to === null);
  const me = personFrom(
    {
      line: headerAt + 2,
      own: true,
      company: current?.company ?? null,
      role: current?.title ?? null,
      positions,
    },
    'linkedin-positions',
  );
  return {
    format: 'linkedin-positions',
    people: positions.length > 0 ? [me] : [],
    book: null,
    skipped,
    problems: table.problems,
  };
};
