// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContactRow } from '../../../components/base/facets.ts';
import { parseRoute } from '../../../components/base/route.ts';
import { MapSheet } from '../../../components/export/map-sheet.tsx';
import { findRows } from '../../../components/finding/find-rows.ts';
import { spellingsOf } from '../../../components/finding/spellings.ts';
import { GoalsView } from '../../../components/goals/goals-view.tsx';
import { mapOf } from '../../../components/hooks/use-network-shape.ts';
import { CoveragePanel } from '../../../components/map/coverage-panel.tsx';
import { goalProgress } from '../../../lib/coverage/index.ts';
import type { Goal } from '../../../lib/records/index.ts';
import { MapWords } from '../../../lib/transfer/map-words.ts';
import type { CoverageAxis } from '../../../lib/words/index.ts';
import { text } from '../../transfer/texts.ts';
import { card, goal } from './people.ts';
import { completeBrowser, render } from './render-view.ts';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('./render-view.ts')).t } }));

const TODAY = '2026-03-02';
const CARDS = [
  card('a', { industry: 'retail', function: 'hr', area: 'Skåne', country: 'SE', labels: ['Kör'] }),
  card('b', { industry: 'energy', function: 'finance', area: 'skane', country: 'SE', labels: ['KOR'] }),
  card('c', { industry: 'retail' }),
  card('d', { function: 'hr' }),
  card('e', { function: 'legal' }),
  card('f', {}),
  card('g', { industry: 'retail', archived: true }),
];
const me = { industry: null, function: null, seniority: null, region: null } as never;

/** The people a link of the view opens in the list. */
function opened(href: string): string[] {
  const route = parseRoute(href);
  if (route.view !== 'contacts') throw new Error(`${href} is no list`);
  const looking = { words: [], filters: route.filters, archived: false, today: TODAY };
  return findRows(CARDS as unknown as ContactRow[], looking).rows.map(({ id }) => id);
}

const drawn: { leave: () => Promise<void> }[] = [];
beforeEach(completeBrowser);
afterEach(async () => {
  for (const one of drawn.splice(0)) await one.leave();
  vi.unstubAllGlobals();
});
async function draw(view: Parameters<typeof render>[0]): Promise<HTMLElement> {
  const shown = await render(view);
  drawn.push(shown);
  return shown.box;
}
const panel = (goals: Goal[], rows: CoverageAxis = 'industry', columns: CoverageAxis = 'function') =>
  draw(
    <CoveragePanel
      cards={CARDS}
      goals={goals}
      me={me}
      rows={rows}
      columns={columns}
      today={TODAY}
      acts={{
        toast: null,
        act: async () => null,
        undo() {},
        isUndone: () => false,
        undoLast() {},
        close() {},
      }}
      onAxes={() => {}}
    />,
  );

describe('who is not on the map', () => {
  test('each side says how many lack it, and opens just them', async () => {
    const box = await panel([]);
    expect(box.textContent).toContain('4 lack a tag and are not on it.');
    const links = [...box.querySelectorAll<HTMLAnchorElement>('[data-testid="map-lacking"]')];
    expect(links.map((link) => link.textContent)).toEqual(['3 without industry', '2 without function']);
    expect(links.map((link) => opened(link.hash))).toEqual([
      ['d', 'e', 'f'],
      ['c', 'f'],
    ]);
  });
});

describe('what rests on one person', () => {
  test('is the same sentence on the screen, on paper and in a file: only wanted places count', async () => {
    const goals = [goal({ industries: ['retail'], functions: ['hr'] })];
    const map = mapOf(CARDS, goals, { rows: 'industry', columns: 'function' });
    expect(map.cells.flat().filter((cell) => cell.single)).toHaveLength(2);
    const said = '1 wanted place rests on one person.';
    expect((await panel(goals)).textContent).toContain(said);
    expect((await draw(<MapSheet map={map} today={TODAY} />)).textContent).toContain(said);
    expect(new MapWords(map, text, 'en').description()).toContain(said);
  });
});

describe('a goal that spells an area or a label another way', () => {
  const wish = goal({ industries: ['retail', 'energy'], regions: ['SKANE'], labels: ['kor'] });

  test('opens the very people it counts', async () => {
    const contacts = CARDS.map((one) => ({ ...one, region: { country: one.country, area: one.area } }));
    const progress = goalProgress(wish, contacts, () => 'cold');
    const box = await draw(
      <GoalsView
        areas={[]}
        goals={[wish]}
        progressOf={() => progress}
        spelt={spellingsOf(CARDS, [wish])}
        labels={[]}
        today={TODAY}
        onSave={async () => ({ value: null, problem: null })}
        onDelete={() => {}}
      />,
    );
    const link = box.querySelector<HTMLAnchorElement>('[data-testid="goal-people"]');
    expect(opened(link?.hash ?? '')).toEqual(progress.contactIds);
    expect(progress.contactIds).toEqual(['a', 'b']);
  });

  test('opens from the map as many as the cell shows', async () => {
    const box = await panel([wish], 'region', 'industry');
    const cells = [...box.querySelectorAll<HTMLAnchorElement>('a[data-testid="coverage-cell"]')];
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells)
      expect(opened(cell.hash)).toHaveLength(Number(cell.querySelector('.cell__count')?.textContent));
    const gap = [...box.querySelectorAll<HTMLButtonElement>('button[data-testid="coverage-cell"]')].find(
      (each) => each.title.includes('SKANE'),
    );
    const { act } = await import('react');
    await act(async () => gap?.click());
    // Who could open the door is looked up in the book: the test goes on, and ends, after that.
    const isLooking = () =>
      box.querySelector('dialog[open]')?.textContent?.includes('Looking for who is near');
    while (isLooking()) await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    const wake = box.querySelector<HTMLAnchorElement>('dialog[open] a[href*="region"]');
    expect(opened(wake?.hash ?? '')).toHaveLength(Number(gap?.querySelector('.cell__count')?.textContent));
  });

  test('leaves alone what no goal names, what nobody has, and the code of a country', () => {
    const spelt = spellingsOf(CARDS, [goal({ regions: ['SE', 'Nowhere'] })]);
    const filters = { region: ['SE', 'Nowhere', 'skane'], label: ['Kör'], industry: ['retail'] };
    expect(spelt(filters)).toEqual(filters);
  });
});

test('a goal whose day has passed can be edited; a new one is for a day to come', async () => {
  const past = goal({ until: '2026-01-31' });
  const box = await draw(
    <GoalsView
      areas={[]}
      goals={[past]}
      progressOf={() => ({ goalId: 'g', wanted: 3, have: 0, warm: 0, contactIds: [] })}
      spelt={(filters) => filters}
      labels={[]}
      today={TODAY}
      onSave={async () => ({ value: null, problem: null })}
      onDelete={() => {}}
    />,
  );
  const { act } = await import('react');
  const day = () => box.querySelector<HTMLInputElement>('input[type="date"]');
  await act(async () => box.querySelector<HTMLElement>('[aria-label^="Edit"]')?.click());
  expect(day()?.value).toBe('2026-01-31');
  expect(day()?.validity.rangeUnderflow).toBe(false);
  expect(box.querySelector('form')?.checkValidity()).toBe(true);
  await act(async () => box.querySelector<HTMLElement>('[data-testid="add-goal"]')?.click());
  expect(day()?.min).toBe(TODAY);
});
