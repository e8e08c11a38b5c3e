import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { atMost, type Measurement, told } from './measurement.ts';

const MAILBOX_BYTES = 512 * 1024 * 1024;
const EVENTS = 20_000;

/** What a mailbox of 512 MiB and a calendar of 20,000 events take, each in a process of its own. */
export async function bench(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bollplank-intake-'));
  try {
    const mail = await readIn(mailbox(join(folder, 'All mail.mbox')));
    const calendar = await readIn(calendarFile(join(folder, 'kalender.ics')));
    return [
      told(`a mailbox of 512 MiB, ${mail.count} messages, streamed unread`, mail.unread, 's'),
      told('the same, read', mail.seconds, 's'),
      atMost('reading it against streaming it unread', mail.seconds / mail.unread, 2, '×'),
      told('heap of the result', mail.result, 'MB'),
      atMost('heap beyond the result', mail.beyond, 50, 'MB'),
      atMost(`a calendar of ${EVENTS} events, ${calendar.count} times`, calendar.seconds, 3, 's'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Took {
  unread: number;
  seconds: number;
  beyond: number;
  result: number;
  count: number;
}

async function readIn(path: string): Promise<Took> {
  const script = fileURLToPath(new URL('read-sources.ts', import.meta.url));
  const args = ['--expose-gc', '--import', 'tsx', script, path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Took;
}

/** Letters with a text and now and then something large on them, as mailboxes have. */
function mailbox(path: string): string {
  const line = 'TG9yZW0gaXBzdW0gZG9sb3Igc2l0IGFtZXQsIEZyb20gY29uc2VjdGV0dXIgYWRpcGlzY2luZyBl\n';
  const file = openSync(path, 'w');
  let bytes = 0;
  for (let id = 0; bytes < MAILBOX_BYTES; id++) {
    const day = String(1 + (id % 28)).padStart(2, '0');
    const person = `p${id % 900}@firma${id % 300}.example`;
    const [from, to] = id % 2 === 0 ? [person, 'karin@nordvik.example'] : ['karin@nordvik.example', person];
    const text = [
      `From ${id}@xxx Mon Jun ${day} 09:00:00 +0000 2025`,
      'X-GM-THRID: 18000',
      'X-Gmail-Labels: =?UTF-8?Q?Indbakke,=C3=85bnet?=',
      'Received: from mail.example by mx.example; Mon, 02 Jun 2025 09:00:00 +0000',
      `Date: Mon, ${day} Jun 2025 09:00:00 +0200`,
      `From: =?UTF-8?Q?=C3=85sa_Nr_${id % 900}?= <${from}>`,
      `To: ${to}`,
      `Message-ID: <${id}@post.example>`,
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'From here on it is text.',
      '',
    ].join('\n');
    bytes += writeSync(file, `${text}${line.repeat(id % 20 === 0 ? 8000 : 60)}\n`);
  }
  closeSync(file);
  return path;
}

/** Meetings of five years, one in ten of them a series of a dozen, in a zone of Windows. */
function calendarFile(path: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0'];
  for (let id = 0; id < EVENTS; id++) {
    const day = `${2021 + (id % 5)}${String(1 + (id % 12)).padStart(2, '0')}${String(1 + (id % 28)).padStart(2, '0')}`;
    lines.push(
      'BEGIN:VEVENT',
      `UID:${id}@nordvik.example`,
      `DTSTART;TZID="W. Europe Standard Time":${day}T${String(8 + (id % 9)).padStart(2, '0')}0000`,
      `DTEND;TZID="W. Europe Standard Time":${day}T${String(9 + (id % 9)).padStart(2, '0')}0000`,
      ...(id % 10 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=12'] : []),
      'ORGANIZER;CN="Ekdahl, Karin":mailto:karin@nordvik.example',
      `ATTENDEE;CN="Nr ${id % 900}, Åsa";RSVP=TRUE:mailto:p${id % 900}@firma${id % 300}.example`,
      'ATTENDEE;CN="Konferensrum Åre (8)";CUTYPE=RESOURCE:mailto:rum.are@nordvik.example',
      'SUMMARY;LANGUAGE=sv:Avstämning',
      'LOCATION:Konferensrum Åre (8)',
      'DESCRIPTION:\\n',
      'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR', '');
  writeFileSync(path, lines.join('\r\n'));
  return path;
}
