import { dayOf } from '../days/index.ts';
import type { Held } from '../erasing/index.ts';
import type { TextOf } from './map-words.ts';
import { writeMarkdown } from './markdown.ts';
import { plain } from './marked-text.ts';
import type { WrittenFile } from './write-file.ts';

/**
 * Everything held of one person as one file to read and to hand over: first in words, notes included, then where else
 * the name stands, then every record as it lies in the store (JSON), so that nothing is left out by being told.
 */
export function writeHeld(held: Held, { now, text }: { now: Date; text: TextOf }): WrittenFile {
  const { contact, book, names, more, mentions } = held;
  const told = writeMarkdown(
    { ...book, contacts: [contact] },
    {
      now,
      text,
      privateNotes: true,
      names,
      title: text('heldFile.title', [contact.name, dayOf(now)]),
    },
  );
  const elsewhere = mentions.map(({ text: said }) => `> ${plain(said)}`);
  const records = JSON.stringify({ ...book, ...more }, null, 1);
  // The fence must be longer than any in the texts, or a note could end it.
  const fence = '`'.repeat(Math.max(3, ...[...records.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const parts = [
    told.trimEnd(),
    text('heldFile.readFirst'),
    ...(elsewhere.length > 0 ? [`## ${text('heldFile.elsewhere')}`, elsewhere.join('\n\n')] : []),
    `## ${text('heldFile.records')}`,
    text('heldFile.recordsText'),
    `${fence}json\n${records}\n${fence}`,
  ];
  return {
    name: `bollplank-${dayOf(now)}-held.md`,
    mime: 'text/markdown',
    bytes: new TextEncoder().encode(`${parts.join('\n\n')}\n`),
  };
}
