import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intakeAnswer, readSources } from '../../lib/intake/index.ts';
import { needsSharedData, sharedData } from '../shared-data.ts';

interface Person {
  address: string | null;
  kind: string;
}
interface Row {
  uid?: string;
  day?: string;
  start?: string;
  allDay?: boolean;
  messageId?: string | null;
  at?: string | null;
  people: Person[];
  exchange: string;
  direction: string;
  cancelled?: boolean;
  myAnswer?: string;
}
interface Sample {
  file: string;
  me: string[];
  zone?: string;
  now?: string;
  window?: [string, string];
  events?: Row[];
  messages?: Row[];
  answers?: { question: string; answer: string; person: string; minutes: number; answeredBy: string }[];
}

/** Fields in which the sample names people by one thing and their addresses say another; either reading is right. */
const OTHERWISE: Record<string, number> = { 'calendar/google-years.ics': 2 };

const manifest = sharedData('intake/manifest.json');
const samples: Sample[] = [];
if (manifest !== null) {
  const { calendars, mail } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Sample[]>;
  samples.push(...(calendars ?? []), ...(mail ?? []));
}

async function answerOf({ file, me, zone, now, window }: Sample) {
  const path = sharedData(`intake/${file}`);
  if (path === null) throw new Error(`${file} stands in the manifest but is not there`);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];
  const [from = '1900-01-01', to = '2199-12-31'] = window ?? [];
  const read = await readSources(
    paths.map((one) => ({ path: one, pieces: () => createReadStream(one) })),
    { me, zone: zone ?? 'Europe/Stockholm', now: new Date(now ?? '2025-11-10T12:00:00Z'), from, to },
  );
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  return intakeAnswer(read.value);
}

const persons = (people: Person[]) =>
  people
    .filter(({ kind, address }) => kind === 'person' && address)
    .map(({ address }) => address)
    .sort()
    .join(' ');

/** What of a row was read otherwise than it should be. */
function faultsOf(want: Row, have: Row | undefined): string[] {
  const name = want.uid ?? want.messageId ?? want.at ?? '';
  if (!have) return [`${name} is missing`];
  const faults: string[] = [];
  const keys = [
    'at',
    'direction',
    'cancelled',
    'myAnswer',
    ...(want.uid && !want.allDay ? ['start'] : []),
  ] as (keyof Row)[];
  for (const key of keys)
    if (want[key] !== undefined && (have[key] ?? null) !== (want[key] ?? null))
      faults.push(`${name} ${key}: ${have[key]} for ${want[key]}`);
  if (persons(want.people) !== persons(have.people)) faults.push(`${name}: other people`);
  return faults;
}

describe.skipIf(manifest === null)(
  needsSharedData('calendars and mailboxes as they leave other programs', 'intake/manifest.json'),
  () => {
    it('has samples to try', () => expect(samples.length).toBeGreaterThan(40));

    it.each(samples.map((sample) => [sample.file, sample] as const))('%s', async (file, sample) => {
      const answer = await answerOf(sample);
      const left = [...((sample.events ? answer.events : answer.messages) as unknown as Row[])];
      const faults: string[] = [];
      const verdicts: string[] = [];
      for (const want of sample.events ?? sample.messages ?? []) {
        const twice =
          (sample.events ?? []).filter((row) => row.uid === want.uid && row.day === want.day).length > 1;
        const at = left.findIndex((have) =>
          sample.events
            ? have.uid === want.uid && have.day === want.day && (!twice || have.start === want.start)
            : want.messageId
              ? have.messageId === want.messageId
              : have.at === want.at && persons(have.people) === persons(want.people),
        );
        const have = at < 0 ? undefined : left.splice(at, 1)[0];
        faults.push(...faultsOf(want, have));
        if ((have?.exchange ?? 'no') !== want.exchange)
          verdicts.push(
            `${want.uid ?? want.messageId} ${want.day ?? want.at}: ${have?.exchange} for ${want.exchange}`,
          );
      }
      expect(verdicts).toEqual([]);
      expect(left.filter(({ exchange }) => exchange === 'yes')).toEqual([]);
      expect(faults, faults.join('\n')).toHaveLength(OTHERWISE[file] ?? 0);
      if (sample.answers) expect(answer.answers).toEqual(sample.answers);
    });
  },
);
