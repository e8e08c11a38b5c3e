// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Cluster } from '../../../components/base/avatar.tsx';
import { type BoardColumn, BoardPlot, PlotCard, PlotTable } from '../../../components/base/board-plot.tsx';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({ t: (key: string) => (key === 'ui.locale' ? 'en' : key) }),
}));

let root: Root;
let box: HTMLElement;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  box = document.createElement('div');
  document.body.append(box);
  root = createRoot(box);
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
  vi.unstubAllGlobals();
});
const count = (selector: string) => box.querySelectorAll(selector).length;
const month = (id: string, above: number, below: number, open = 0): BoardColumn => ({
  id,
  name: id,
  short: id,
  above,
  below,
  open,
});
const draw = async (columns: BoardColumn[]) =>
  act(async () => root.render(<BoardPlot label="5 given, 3 received" columns={columns} />));

describe('the board', () => {
  test('a ball is one given, a ring one received, a dashed ring one still open', async () => {
    await draw([month('a', 3, 1, 2), month('b', 2, 2)]);
    expect(count('circle.board__above')).toBe(5);
    expect(count('circle.board__below')).toBe(3);
    expect(count('circle.board__open')).toBe(2);
    expect(box.querySelector('svg')?.getAttribute('aria-label')).toBe('5 given, 3 received');
  });

  test('nothing that is drawn leaves the drawing', async () => {
    await draw([month('a', 10, 10), month('b', 0, 0), month('c', 1, 9, 9)]);
    const [, , width = 0, height = 0] = (box.querySelector('svg')?.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    const value = (one: Element, name: string) => Number(one.getAttribute(name));
    const drawn = [...box.querySelectorAll('circle, rect')];
    expect(drawn.length).toBeGreaterThan(3);
    for (const one of drawn) {
      const isBall = one.tagName === 'circle';
      const [x, y, w, h] = isBall
        ? [
            value(one, 'cx') - value(one, 'r'),
            value(one, 'cy') - value(one, 'r'),
            2 * value(one, 'r'),
            2 * value(one, 'r'),
          ]
        : ['x', 'y', 'width', 'height'].map((name) => value(one, name));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect((x ?? 0) + (w ?? 0)).toBeLessThanOrEqual(width);
      expect((y ?? 0) + (h ?? 0)).toBeLessThanOrEqual(height);
    }
  });

  test('above ten in one place all are bars, as high as they are many', async () => {
    await draw([month('a', 40, 0), month('b', 10, 20)]);
    expect(count('circle')).toBe(0);
    const [first = 0, second = 0] = [...box.querySelectorAll('.board__above')].map((one) =>
      Number(one.getAttribute('height')),
    );
    expect(first).toBeCloseTo(4 * second);
  });

  test('an empty year is a board with nothing on it', async () => {
    await draw([month('a', 0, 0)]);
    expect(count('circle, rect:not(.board__line)')).toBe(0);
    expect(count('.board__line')).toBe(1);
  });

  test('the same stands in a table on a press', async () => {
    const table = (
      <PlotTable caption="c" head={['m', 'g', 'r']} lines={[{ id: 'a', name: 'May', numbers: [3, 1] }]} />
    );
    await act(async () =>
      root.render(
        <PlotCard id="pulse" title="Pulse" table={table}>
          <BoardPlot label="l" columns={[month('a', 3, 1)]} />
        </PlotCard>,
      ),
    );
    expect(count('table')).toBe(0);
    await act(async () => box.querySelector<HTMLElement>('[data-testid="pulse-table"]')?.click());
    expect(count('svg')).toBe(0);
    expect([...box.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent)).toEqual([
      'May',
      '3',
      '1',
    ]);
  });
});

describe('some faces', () => {
  const people = ['Åsa Ek', 'Bo Alm', 'Cia Dal', 'Dan Eng'].map((name) => ({ id: name, name }));

  test('three, and how many more', async () => {
    await act(async () => root.render(<Cluster people={people} count={12} small />));
    expect(count('.avatar')).toBe(3);
    expect(box.textContent).toBe('ÅEBACD+9');
    expect(box.querySelector('.cluster')?.getAttribute('aria-label')).toBe('Åsa Ek, Bo Alm, Cia Dal, +9');
  });

  test('two are two', async () => {
    await act(async () => root.render(<Cluster people={people.slice(0, 2)} />));
    expect(box.textContent).toBe('ÅEBA');
  });
});
