import { expect, test } from 'vitest';
import { runHistory, testVault } from './histories.ts';

/** How many histories; more with `HISTORIES=10000`. */
const HISTORIES = Number(process.env.HISTORIES ?? 100);

test(`${HISTORIES} random histories of several computers: nothing diverges, nothing acknowledged is lost`, async () => {
  const vault = await testVault();
  const [wrong, sums]: [string[], { acts: number; faults: number; putBack: number }] = [
    [],
    { acts: 0, faults: 0, putBack: 0 },
  ];
  for (let seed = 1; seed <= HISTORIES; seed++) {
    const history = await runHistory(seed, vault);
    for (const what of history.wrong) wrong.push(`${seed}: ${what}`);
    for (const name of ['acts', 'faults', 'putBack'] as const) sums[name] += history[name];
  }
  expect(wrong).toEqual([]);
  // The histories are worth their name: things were written, went wrong, and were put back.
  expect(sums.acts).toBeGreaterThan(HISTORIES * 10);
  expect(sums.faults).toBeGreaterThan(HISTORIES);
  expect(sums.putBack).toBeGreaterThan(0);
}, 240_000);
