// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { ImportCard, type ImportState } from '../../../components/files/import-card.tsx';
import { prepareImport } from '../../../lib/capture/import-plan.ts';
import { emptyBook, emptyContact } from '../../../lib/records/index.ts';
import { parseJson } from '../../../lib/transfer/json.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('./render-view.ts');
  return { createI18n: () => ({ t }) };
});

const AT = '2026-03-01T08:00:00.000Z';
const LIV = emptyContact('00000000-0000-7000-8000-000000000001', 'Liv', AT);
const BROKEN = { ...LIV, id: '00000000-0000-7000-8000-000000000002', name: 'Bo', labels: 'none' };
const ENTRY = { id: '00000000-0000-7000-8000-000000000003', contactId: BROKEN.id, on: '2026-02-01' };

async function shown(
  state: (preview: Awaited<ReturnType<typeof prepareImport>>['preview']) => ImportState['state'],
) {
  completeBrowser();
  const book = { ...emptyBook(), contacts: [LIV, BROKEN], exchanges: [ENTRY] };
  const read = parseJson(JSON.stringify({ format: 'bollplank', version: 1, book }));
  if (!read.ok) throw new Error(read.error.code);
  const { preview } = await prepareImport('backup.json', read.value, emptyBook(), '2026-03-03');
  const onSaveSetAside = vi.fn();
  const nothing = () => undefined;
  const imports = {
    onFile: nothing,
    onAgain: nothing,
    onFindRows: nothing,
    onTake: nothing,
    onStop: nothing,
  };
  const view = await render(
    <ImportCard
      imports={{
        ...imports,
        onCancel: nothing,
        onSaveSetAside,
        state: state(preview),
        rows: { rows: [], more: false },
      }}
    />,
  );
  return { ...view, preview, onSaveSetAside };
}

const REASONS = [
  'People, “Bo”: “Labels” cannot be read',
  'Entries in the log, “2026-02-01”: “Whom it is about” cannot be read',
];

test.each([
  ['before it is taken', (preview) => ({ step: 'preview', preview, mapping: null }), '2 records of the file'],
  [
    'after it was taken',
    ({ fileName, setAside }) => ({ step: 'waiting', left: { fileName, records: setAside } }),
    '2 records of backup.json',
  ],
] as const satisfies [string, Parameters<typeof shown>[0], string][])(
  'what is set aside of a file is told with its reason, and can be saved: %s',
  async (_, state, says) => {
    const { box, leave, preview, onSaveSetAside } = await shown(state);
    expect(box.textContent).toContain(says);
    const list = box.querySelector('[data-testid="set-aside-list"]');
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual(REASONS);
    await act(async () => box.querySelector<HTMLElement>('[data-testid="save-set-aside"]')?.click());
    expect(onSaveSetAside).toHaveBeenCalledWith(preview.setAside);
    expect(preview.setAside.map(({ record }) => record)).toMatchObject([BROKEN, ENTRY]);
    await leave();
  },
);
