import { expect, test, vi } from 'vitest';
import { offersFor } from '../../lib/search/offers.ts';

const place = (text: string) => ({ text, fragment: `#/${text}` });
const PLACES = ['Groups', 'Goals', 'Go through the tags', 'New goal', 'Settings', 'A long ago'].map(place);
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    name: `Gunn ${at}`,
    company: at ? null : 'Fjord',
  }));
const texts = async (typed: string, found: number) =>
  (await offersFor(typed, PLACES, async (most) => people(found).slice(0, most))).map(({ text }) => text);

test('nothing typed offers nothing, and asks for nobody', async () => {
  const find = vi.fn(async () => people(1));
  expect(await offersFor(' ', PLACES, find)).toEqual([]);
  expect(find).not.toHaveBeenCalled();
});

test('what begins that way comes first, three places at most, then people, then what holds it anywhere', async () => {
  expect(await texts('go', 2)).toEqual([
    'Goals',
    'Go through the tags',
    'New goal',
    'Gunn 0 · Fjord',
    'Gunn 1',
    'A long ago',
  ]);
});

test('six in all, however many people there are', async () => {
  const found = await texts('go', 9);
  expect(found).toHaveLength(6);
  expect(found.slice(3)).toEqual(['Gunn 0 · Fjord', 'Gunn 1', 'Gunn 2']);
});

test('a person leads to the page of that person', async () => {
  const [one] = await offersFor('gunn', [], async () => people(1));
  expect(one).toEqual({ fragment: '#/contact/0', text: 'Gunn 0 · Fjord' });
});
