// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Place, PlaceContext } from '../../../components/base/copy-report.tsx';
import { ViewBoundary } from '../../../components/base/view-boundary.tsx';
import { render } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});
const copyText = vi.hoisted(() => vi.fn(async (_text: string) => true));
vi.mock('../../../lib/browser/clipboard.ts', () => ({ copyText }));

const WHO = 'Anna Svensson <anna@acme.example>';
let broken: string[] = [];
function View({ of }: { of: string }) {
  if (broken.includes(of)) throw new TypeError(`cannot draw ${WHO}`);
  return <p data-testid="drawn">{of}</p>;
}

let box: HTMLElement;
let leave = async () => {};
const byId = <T extends HTMLElement>(id: string) => box.querySelector<T>(`[data-testid="${id}"]`);
const press = (id: string) => act(async () => byId(id)?.click());
const show = async (surface: Place['surface'] = 'dashboard', name: string | null = 'contact') => {
  const drawn = await render(
    <PlaceContext value={{ version: '0.1.0', surface, view: null }}>
      <ViewBoundary {...(name ? { view: name } : {})}>
        <View of="a" />
      </ViewBoundary>
    </PlaceContext>,
  );
  ({ box, leave } = drawn);
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // React writes what a boundary catches to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  copyText.mockReset().mockResolvedValue(true);
  broken = ['a'];
});
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a view that cannot be drawn', () => {
  test('says aloud what happened and that nothing is lost, and takes the focus to its title', async () => {
    await show();
    const said = box.querySelector('[role="alert"]');
    expect(said?.textContent).toMatch(/This page could not be shown.*Nothing is lost/);
    expect(document.activeElement).toBe(said?.querySelector('h1'));
    expect(box.textContent).not.toContain('Anna');
  });

  test('is drawn when tried again, and told anew when it fails again', async () => {
    await show();
    const title = document.activeElement;
    byId('broken-retry')?.focus();
    await press('broken-retry');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(document.activeElement).not.toBe(title);
    broken = [];
    await press('broken-retry');
    expect(byId('drawn')?.textContent).toBe('a');
    expect(byId('view-broken')).toBeNull();
  });

  test('leads to the files from a view of the dashboard, in a tab of its own from elsewhere', async () => {
    await show();
    expect(byId('broken-files')?.getAttribute('href')).toBe('#/files');
    await leave();
    await show('popup', null);
    expect(byId('broken-files')?.getAttribute('href')).toBe('/dashboard.html#/files');
    expect(byId('broken-files')?.getAttribute('target')).toBe('_blank');
    expect(box.querySelector('main h1')).not.toBeNull();
    await leave();
    await show('dashboard', 'files');
    expect(byId('broken-files')).toBeNull();
  });

  test('copies a report that names the view and nobody', async () => {
    await show();
    await press('copy-report');
    const [[report = ''] = []] = copyText.mock.calls;
    expect(report).toMatch(/^Bollplank 0\.1\.0\n.*\ndashboard, contact\nTypeError\n/);
    expect(report).not.toMatch(/anna|acme|@/i);
    expect(byId('report-copied')?.textContent).toBe('The report is copied. Nothing is sent.');
    expect(byId('report')).toBeNull();
  });

  test('shows the report, selected, where the browser does not let it be copied', async () => {
    copyText.mockResolvedValue(false);
    await show();
    await press('copy-report');
    const field = byId<HTMLTextAreaElement>('report');
    expect(field?.readOnly).toBe(true);
    expect(field?.value).toBe(copyText.mock.calls[0]?.[0]);
    expect(document.activeElement).toBe(field);
    expect(field?.selectionEnd).toBe(field?.value.length);
    expect(field?.labels[0]?.textContent).toMatch(/copy it yourself/);
    expect(byId('report-copied')?.textContent).toBe('');
  });
});

test('another person is drawn after one that could not be', async () => {
  const { createRoot } = await import('react-dom/client');
  box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  leave = async () => {
    await act(async () => root.unmount());
    box.remove();
  };
  const draw = (of: string) =>
    act(async () =>
      root.render(
        <ViewBoundary at={of}>
          <View of={of} />
        </ViewBoundary>,
      ),
    );
  await draw('a');
  expect(byId('view-broken')).not.toBeNull();
  await draw('b');
  expect(byId('drawn')?.textContent).toBe('b');
});
