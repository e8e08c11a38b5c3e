import { type Imported, type ImportedPerson, joinImported } from '../records/index.ts';
import { indexPeople } from '../same-person/people-index.ts';
import { identityOf, officesAmong, sureKeysOf, verdict } from '../same-person/verdict.ts';

/**
 * Joins rows of one file that are surely one person. The later row is told of as skipped (`rowTwice`, with the line of the
 * first). The user's own rows are left alone.
 */
export function joinRows(rows: ImportedPerson[]): { people: ImportedPerson[]; skipped: Imported['skipped'] } {
  const people: ImportedPerson[] = [];
  const skipped: Imported['skipped'] = [];
  const offices = officesAmong(rows.map(identityOf));
  const places = indexPeople<number>((who) => sureKeysOf(who, offices));
  for (const row of rows) {
    const who = identityOf(row);
    const isOf = (place: number) => {
      const first = people[place];
      return first !== undefined && verdict(identityOf(first), who, offices).is === 'same';
    };
    const place = row.reading.own ? undefined : places.likely(who).find(isOf);
    const first = place === undefined ? undefined : people[place];
    if (place !== undefined && first) {
      people[place] = joinImported(first, row);
      skipped.push({ line: row.line, problem: { code: 'rowTwice', line: row.line, params: [first.line] } });
    } else people.push(row);
    if (!row.reading.own) places.add(place ?? people.length - 1, who);
  }
  return { people, skipped };
}
