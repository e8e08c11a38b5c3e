// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { buildCoverage } from '../../lib/coverage/index.ts';
import { addContact } from '../../lib/store/commands/contacts.ts';
import { openBook } from '../../lib/store/index.ts';
import type { ExportAsk } from '../../lib/workers/export-messages.ts';
import { EVERY_LANGUAGE } from '../languages.ts';

/** The text of the file that the worker writes. */
async function written(asked: Pick<ExportAsk, 'format'> & Partial<ExportAsk>): Promise<string> {
  await import('../../lib/workers/export-worker.ts');
  const now = new Date('2026-03-01T10:00:00Z');
  const answer = await new Promise<{ ok: true; value: { bytes: Uint8Array } } | { ok: false }>((resolve) => {
    vi.stubGlobal('postMessage', resolve);
    const data: ExportAsk = { privateNotes: false, language: 'en-GB', now, ...asked };
    self.onmessage?.(new MessageEvent('message', { data }));
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return new TextDecoder().decode(answer.value.bytes);
}

test('a file is written in the language of the page, with its delimiter, and with private notes only when asked', async () => {
  const book = await openBook();
  if (!book.ok) throw new Error(book.error.code);
  const draft = {
    name: 'Liv Berg',
    company: '=1+1',
    notes: 'Sails at weekends',
    industry: 'health-care' as const,
  };
  expect((await addContact(book.value, draft, null, new Date('2026-02-01T10:00:00Z'))).ok).toBe(true);

  expect(await written({ format: 'csv' })).toContain('"Name","Headline"');
  expect(await written({ format: 'csv', language: 'da' })).toContain('"Name";"Headline"');
  expect(await written({ format: 'csv' })).not.toContain('Sails');
  expect(await written({ format: 'csv', privateNotes: true })).toContain('Sails');
  expect(await written({ format: 'markdown', language: 'sv' })).toContain('**Bransch:** Hälso- och sjukvård');
});

test.each(EVERY_LANGUAGE)(
  'a file in %s has its words, and the delimiter of its spreadsheets',
  async (code, texts) => {
    const map = buildCoverage([], () => 'cold', [], { rows: 'industry', columns: 'function' });
    const language = texts.ui.locale;
    expect(await written({ format: 'html', map, language }), code).toContain(texts.mapFile.empty);
    expect(await written({ format: 'map-csv', map, language })).toContain(
      `${texts.mapFile.column.people}"${texts.language.separator}"`,
    );
  },
);

test('the map is written without the book', async () => {
  const map = buildCoverage([], () => 'cold', [], { rows: 'industry', columns: 'function' });
  expect(await written({ format: 'html', map, language: 'da' })).toContain('<html lang="da"');
});
