import { type ReadSources, readSources, type SourceFile } from '../../lib/intake/index.ts';

export const NOW = new Date('2025-11-10T12:00:00Z');
export const ME = 'karin.ekdahl@nordvik.example';

/** Bytes as a file that comes in pieces of `size` bytes. */
export function fileOf(path: string, content: string | Uint8Array, size = 1 << 16): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    async *pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

interface How {
  me?: string[];
  zone?: string;
  now?: Date;
  from?: string;
  to?: string;
}

/** What is in a file, for the one whose address is `ME` in Stockholm unless said otherwise. Throws where it cannot be read. */
export async function read(files: SourceFile | SourceFile[], how: How = {}): Promise<ReadSources> {
  const outcome = await readSources([files].flat(), {
    me: [ME],
    zone: 'Europe/Stockholm',
    now: NOW,
    from: '2024-01-01',
    to: '2026-12-31',
    ...how,
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

/** A calendar of these events, each given by its lines. */
export const calendar = (events: string[][], head: string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...head,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** A meeting with Åsa that Karin called, on 14 January 2025 at ten; `lines` come first and so may say it otherwise. */
export function meeting(uid: string, lines: string[] = []): string[] {
  const said = (name: string) => lines.some((line) => line.startsWith(name));
  return [
    `UID:${uid}`,
    ...lines,
    ...(said('DTSTART') ? [] : ['DTSTART;TZID=Europe/Stockholm:20250114T100000']),
    ...(said('ORGANIZER') ? [] : [`ORGANIZER;CN=Karin Ekdahl:mailto:${ME}`]),
    ...(said('ATTENDEE') ? [] : ['ATTENDEE;CN=Åsa Lindqvist;PARTSTAT=ACCEPTED:mailto:asa@bergfalk.example']),
  ];
}
