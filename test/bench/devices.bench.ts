import { stampOf } from '../../lib/devices/clock.ts';
import { linesOf, rowsIn } from '../../lib/devices/lines.ts';
import { openPack, sealPack } from '../../lib/devices/pack.ts';
import {
  changesOf,
  joinRows,
  type RowKey,
  type RowState,
  shownRow,
  tableOf,
} from '../../lib/devices/rows.ts';
import { emptyContact, type RecordTable } from '../../lib/records/index.ts';
import { derivedId } from '../../lib/words/index.ts';
import { drawn } from '../devices/faulty-carrier.ts';
import { runHistory, testVault } from '../devices/histories.ts';
import { atMost, type Measurement, told } from './measurement.ts';

/**
 * Several computers: as many random histories as the second argument says (10,000 unless told), and what rows cost as
 * packs, pure: a tenth of 30,000 contacts with a page and ten exchanges each.
 */
const HISTORIES = Number(process.argv[3] ?? 10_000);
const PEOPLE = 3_000;
const AT = '2026-11-01T10:00:00.000Z';

export async function bench(): Promise<Measurement[]> {
  const vault = await testVault();
  return [...(await histories(vault)), ...(await packs(vault))];
}

async function histories(vault: Awaited<ReturnType<typeof testVault>>): Promise<Measurement[]> {
  const begun = process.cpuUsage();
  let [wrong, acts, faults, putBack] = [0, 0, 0, 0];
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const history = await runHistory(seed, vault);
    if (history.wrong.length > 0) {
      wrong++;
      process.stdout.write(`  seed ${seed}: ${history.wrong.join(', ')}\n`);
    }
    acts += history.acts;
    faults += history.faults;
    putBack += history.putBack;
  }
  return [
    told('random histories', HISTORIES, ''),
    told('acts of users', acts, ''),
    told('faults of the carrier, kills and harms', faults, ''),
    told('profiles put back', putBack, ''),
    atMost('histories in which something diverged or was lost', wrong, 0, ''),
    atMost('CPU for 10,000 of them', (cpuSince(begun) * 10_000) / HISTORIES, 180, 's'),
  ];
}

async function packs(vault: Awaited<ReturnType<typeof testVault>>): Promise<Measurement[]> {
  const rows = madeUp();
  const raw = rows.reduce((sum, [, record]) => sum + JSON.stringify(record).length, 0);
  const draw = drawn(1);
  const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => Math.floor(draw() * 256));
  let begun = process.cpuUsage();
  const files: [string, Uint8Array<ArrayBuffer>][] = [];
  const at = stampOf(Date.parse(AT), 'AbCd3');
  const born = rows.map(([key, record]): [RowKey, RowState] => {
    const row = changesOf(tableOf(key), undefined, record, { at, computer: 'AbCd3' });
    if (!row) throw new Error('a record that is new is news');
    return [key, row];
  });
  for (let from = 0; from < born.length; from += 5_000) {
    const path = `AbCd3/s1-${from}`;
    files.push([path, await sealPack(linesOf(born.slice(from, from + 5_000)), vault, path, random)]);
  }
  const made = cpuSince(begun);
  begun = process.cpuUsage();
  const held = new Map<RowKey, RowState>();
  let shown = 0;
  for (const [path, bytes] of files) {
    const found = rowsIn((await openPack(bytes, vault, path)) ?? '');
    if (typeof found === 'string') throw new Error(found);
    for (const [key, row] of found.rows) {
      held.set(key, row);
      if (shownRow(tableOf(key), row)) shown++;
    }
  }
  const read = cpuSince(begun);
  begun = process.cpuUsage();
  for (const [key, row] of born) {
    const known = held.get(key);
    if (known) held.set(key, joinRows(known, row));
  }
  const joined = cpuSince(begun);
  const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  const share = 360_000 / rows.length;
  return [
    told('rows in packs', shown, ''),
    atMost('stored, of the raw JSON', size / raw, 0.25, ''),
    told('CPU to make the packs of 360,000 rows', made * share, 's'),
    told('CPU to read them and build the records', read * share, 's'),
    told('CPU to join 360,000 rows that both have', joined * share, 's'),
  ];
}

function madeUp(): [RowKey, object][] {
  const id = (table: RecordTable, at: number) => derivedId(table, String(at));
  const rows: [RowKey, object][] = [];
  for (let at = 0; at < PEOPLE; at++) {
    const contactId = id('contacts', at);
    const contact = {
      ...emptyContact(contactId, `Anna Berg ${at}`, AT),
      ...{
        headline: `Ekonomichef på Nordvik ${at % 700} AB`,
        company: `Nordvik ${at % 700} AB`,
        role: 'Ekonomichef',
      },
      ...{ location: 'Umeå', emails: [`anna.berg.${at}@nordvik.example`], labels: ['import'] },
    };
    rows.push([`contacts/${contactId}`, contact]);
    const handle = `anna-berg-${at}`;
    rows.push([
      `profiles/${id('profiles', at)}`,
      {
        ...{ id: id('profiles', at), contactId, site: 'linkedin', handle, createdAt: AT, updatedAt: AT },
        ...{ url: `https://www.linkedin.com/in/${handle}/`, keys: [`linkedin:${handle}`] },
      },
    ]);
    for (let entry = 0; entry < 10; entry++) {
      const own = id('exchanges', at * 10 + entry);
      rows.push([
        `exchanges/${own}`,
        {
          ...{ id: own, contactId, on: `2026-0${1 + (entry % 9)}-1${at % 10}`, channel: 'message' },
          ...{
            reachedOut: 'them',
            given: [],
            received: [],
            note: entry % 3 === 0 ? `About the board ${at}` : null,
          },
          ...{ togetherId: null, createdAt: AT, updatedAt: AT },
        },
      ]);
    }
  }
  return rows;
}

const cpuSince = (begun: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
};
