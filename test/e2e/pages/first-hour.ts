import type { Page } from 'puppeteer-core';
import type { Contact } from '../../../lib/records/index.ts';
import { find, findAt, press, textOf, until } from './by-test-id.ts';
import { dropFile } from './drop-file.ts';
import { storedRecords } from './files.ts';
import { NORDIC_CONNECTIONS, nordicConnections } from './nordic-connections.ts';

/** Waits until the welcome stands at a step. */
export async function untilStep(page: Page, step: 'you' | 'network' | 'goal'): Promise<void> {
  await findAt(page, `[data-testid="welcome-${step}"][aria-current="step"]`);
}

/**
 * The first hour as a user has it: from the welcome page that opens by itself, through who they are, an import of invented
 * connections and a first goal, to the tag queue and the map with those people on it. Gives how many acts that took (a text
 * typed, a file let go, a choice or a press is one each), how many people came, how many are on the map, and what the map
 * says of itself.
 */
export async function firstHour(
  page: Page,
): Promise<{ acts: number; people: number; placed: number; said: string }> {
  let acts = 0;
  const act = async (done: Promise<unknown>) => {
    await done;
    acts++;
  };
  const type = async (id: string, text: string) => (await find(page, id)).type(text);
  await untilStep(page, 'you');
  await act(type('my-role', 'Driftchef'));
  await act(type('my-employer', 'Norrvind Energi'));
  // The words settle tags, which stand chosen and are taken with the step.
  for (const [field, tag] of [
    ['my-function', 'operations'],
    ['my-industry', 'energy'],
  ] as const)
    await until(page, `the ${tag} that the words settle`, () =>
      page.$eval(
        `[data-testid="${field}"]`,
        (each, value) => (each as HTMLSelectElement).value === value,
        tag,
      ),
    );
  await act(press(page, 'welcome-next'));
  await untilStep(page, 'network');
  await act(dropFile(page, 'Connections.csv', nordicConnections()));
  await find(page, 'import-preview');
  await act(press(page, 'import-take'));
  const added = await textOf(page, 'import-added');
  if (!added.includes(String(NORDIC_CONNECTIONS))) throw new Error(`The import says "${added}"`);
  await act(press(page, 'welcome-next'));
  await untilStep(page, 'goal');
  await find(page, 'wish');
  await act(page.select('[data-testid="wish-function"]', 'finance'));
  await find(page, 'wish-already');
  await act(press(page, 'welcome-finish'));
  await find(page, 'tag-current');
  await act(press(page, 'tag-sure'));
  await find(page, 'undo');
  await act(press(page, 'nav-coverage'));
  await find(page, 'coverage-cell');
  const contacts = (await storedRecords(page)).contacts as Contact[];
  const placed = contacts.filter((one) => one.industry && one.function).length;
  const said = await page.$eval('.cover__sum', (sum) => sum.textContent ?? '');
  return { acts, people: contacts.length, placed, said };
}
