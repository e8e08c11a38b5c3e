// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { ImportPreviewCard } from '../../../components/files/import-preview.tsx';
import { prepareImport } from '../../../lib/capture/import-plan.ts';
import { type Book, emptyBook, emptyContact, type Imported } from '../../../lib/records/index.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('./render-view.ts');
  return { createI18n: () => ({ t }) };
});

const AT = '2026-03-01T08:00:00.000Z';
const person = (n: number, name: string) => emptyContact(`00000000-0000-7000-8000-00000000000${n}`, name, AT);

test('the counts of a backup leave out who was erased since, until they are to be brought back', async () => {
  completeBrowser();
  const [kept, gone] = [person(1, 'Liv'), person(2, 'Bo')];
  const stored: Book = {
    ...emptyBook(),
    contacts: [kept],
    tombstones: [{ id: gone.id, deletedAt: '2026-03-02T08:00:00.000Z' }],
  };
  const book: Book = { ...emptyBook(), contacts: [kept, gone] };
  const imported: Imported = { format: 'json', people: [], book, skipped: [], problems: [] };
  const { preview } = await prepareImport('x.json', imported, stored, '2026-03-03');
  const nothing = () => undefined;
  const imports = {
    state: { step: 'waiting' as const },
    rows: { rows: [], more: false },
    onFile: nothing,
    onAgain: nothing,
    onFindRows: nothing,
    onTake: nothing,
    onStop: nothing,
    onCancel: nothing,
    onSaveSetAside: nothing,
  };
  const { box, leave } = await render(
    <ImportPreviewCard state={{ step: 'preview', preview, mapping: null }} imports={imports} />,
  );
  const counts = () => [...box.querySelectorAll('.files__counts dd')].map(({ textContent }) => textContent);
  expect(counts()).toEqual(['1']);
  await act(async () => box.querySelector<HTMLElement>('[data-testid="restore-bring-back"]')?.click());
  expect(counts()).toEqual(['1', '1']);
  await leave();
});
