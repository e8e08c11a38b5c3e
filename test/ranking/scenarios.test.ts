import { expect, test } from 'vitest';
import { rankNetwork } from '../../lib/ranking/index.ts';
import { NOW } from './networks.ts';
import { SCENARIOS } from './scenarios.ts';

test.each(SCENARIOS.map((one) => [one.title, one] as const))('%s', (_, one) => {
  const { contacts, goals = [], limit = 5, order, first, listed, absent, untrue, said, shelf } = one;
  const network = { now: NOW, me: { goals }, contacts };
  const { list } = rankNetwork({ ...network, limit });
  const everybody = rankNetwork({ ...network, limit: 0 }).list;
  const ids = list.map(({ id }) => id);
  const codes = (id: string) =>
    everybody.find((other) => other.id === id)?.reasons.map(({ code }) => code) ?? [];
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : Number.POSITIVE_INFINITY);
  expect(list.length).toBeLessThanOrEqual(limit);
  if (first) expect(ids[0]).toBe(first);
  for (const [before, after] of order ?? [])
    expect(place(before), `${before} before ${after} in ${ids}`).toBeLessThan(place(after));
  expect(ids).toEqual(expect.arrayContaining(listed ?? []));
  for (const id of absent ?? []) expect(ids).not.toContain(id);
  for (const [id, never] of Object.entries(untrue ?? {}))
    for (const code of never) expect(codes(id), id).not.toContain(code);
  for (const [id, code] of Object.entries(said ?? {})) expect(codes(id), id).toContain(code);
  for (const [id, stands] of Object.entries(shelf ?? {}))
    expect(everybody.find((other) => other.id === id)?.shelf, id).toBe(stands);
});
