// @vitest-environment jsdom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { GraphLine } from '../../../components/map/graph/graph-names.ts';
import { GraphTable } from '../../../components/map/graph/graph-table.tsx';
import { completeBrowser, render } from './render-view.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('./render-view.ts')).t } }));

const line = (id: string, kind: GraphLine['kind']): GraphLine => ({
  id,
  kind,
  name: id,
  people: 1,
  ties: 1,
  community: null,
});
const CLUSTERS = [line('Energy', 'cluster'), line('Health', 'cluster')];

function Table() {
  const [lines, setLines] = useState(CLUSTERS);
  return (
    <GraphTable
      lines={lines}
      found={null}
      communityName={() => ''}
      onOpen={() => setLines([line('Fjord AB', 'company'), line('Nord AB', 'company')])}
      onTies={() => undefined}
    />
  );
}

test('a cluster that is opened hands the focus to what was in it', async () => {
  completeBrowser();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(476);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(476);
  const { box, leave } = await render(<Table />);
  const cluster = box.querySelector<HTMLElement>('[data-at="0"] .graph__name');
  cluster?.focus();
  expect(document.activeElement?.textContent).toBe('Energy');
  await act(async () => cluster?.click());
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Fjord AB'), 3000);
  await leave();
  vi.restoreAllMocks();
});
