// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { ImportPreviewCard } from '../../../components/files/import-preview.tsx';
import type { ReadAgain } from '../../../components/hooks/use-import.ts';
import { prepareImport } from '../../../lib/capture/import-plan.ts';
import { emptyBook } from '../../../lib/records/index.ts';
import { mapColumns, parseFile } from '../../../lib/transfer/index.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('./render-view.ts');
  return { createI18n: () => ({ t }) };
});

/** The card of a table as the worker shows it, and what is asked of it. */
async function shown(bytes: Uint8Array) {
  completeBrowser();
  const imported = parseFile(bytes, 'people.csv');
  if (!imported.ok) throw new Error(imported.error.code);
  const { preview } = await prepareImport('people.csv', imported.value, emptyBook(), '2026-03-03');
  const columns = mapColumns(bytes, imported.value.readAs);
  if (!columns.ok) throw new Error(columns.error.code);
  const asked: ReadAgain[] = [];
  const nothing = () => undefined;
  const imports = {
    state: { step: 'waiting' as const },
    rows: { rows: [], more: false },
    onFile: nothing,
    onAgain: (more: ReadAgain) => asked.push(more),
    onFindRows: nothing,
    onTake: nothing,
    onStop: nothing,
    onCancel: nothing,
    onSaveSetAside: nothing,
  };
  const mapping = { ...columns.value, known: false };
  const drawn = await render(
    <ImportPreviewCard state={{ step: 'preview', preview, mapping }} imports={imports} />,
  );
  const choose = async (id: string, value: string) => {
    const select = drawn.box.querySelector<HTMLSelectElement>(`select[data-testid="${id}"]`);
    if (!select) throw new Error(`no ${id}`);
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  return { ...drawn, asked, choose };
}

test('a guess at the letters is told with some of them, and can be made otherwise', async () => {
  const mac = Uint8Array.from('Namn;Firma\nG\x9aran Ek;A\n', (char) => char.charCodeAt(0));
  const { box, asked, choose, leave } = await shown(mac);
  expect(box.querySelector('[data-testid="read-notices"]')?.textContent).toContain('Göran');
  await choose('encoding', 'cp850');
  expect(asked).toEqual([{ written: { encoding: 'cp850' } }]);
  await leave();
});

test('a table says what parts its columns, and is cut otherwise as the user says', async () => {
  const { asked, choose, leave, box } = await shown(new TextEncoder().encode('Namn;Firma\nSiv Ask;A\n'));
  expect(box.querySelector<HTMLSelectElement>('select[data-testid="delimiter"]')?.value).toBe(';');
  await choose('delimiter', ',');
  expect(asked).toEqual([{ written: { delimiter: ',' } }]);
  expect(box.querySelector('[data-testid="read-notices"]')).toBeNull();
  await leave();
});

test('the columns are shown as they were read', async () => {
  const table = 'Namn;Firma;Personnummer\nSiv Ask;A;19710203-1234\n';
  const { box, leave } = await shown(new TextEncoder().encode(table));
  const fields = [0, 1, 2].map(
    (at) => box.querySelector<HTMLSelectElement>(`select[data-testid="column-${at}"]`)?.value,
  );
  expect(fields).toEqual(['name', 'company', 'ignored']);
  await leave();
});
