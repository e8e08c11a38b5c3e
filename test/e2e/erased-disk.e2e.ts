import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Erasing } from '../bench/erasing-run.ts';
import { type Network, startNetwork } from '../demo/server.ts';
import { CHROMIUM_BUILD } from './extension.ts';

/**
 * What an erasure leaves in the raw files of the browser, and what overwriting it does to the book. `npm run bench
 * erasing` does so more often, in larger books and with kills at every step.
 */
const PEOPLE = 40;
let network: Network;
let erasing: Erasing;

beforeAll(async () => {
  network = await startNetwork();
  erasing = await Erasing.over(CHROMIUM_BUILD, network);
});
afterAll(async () => {
  erasing?.end();
  await network?.stop();
});

describe('somebody erased at once and for good', () => {
  it('is found in no file of the browser when it has started again (P4)', async () => {
    const { before, ended, restarted } = await erasing.eraseAndLook(PEOPLE);
    expect(before).toBeGreaterThan(10);
    expect(ended).toBeGreaterThan(10);
    expect(restarted).toEqual({});
  });

  it('takes nothing with it, wherever between two books the browser dies (P4)', async () => {
    const { other, hits } = await erasing.killAt(PEOPLE, ['copied', 'raised', 'deleted']);
    expect(other).toEqual([]);
    expect(hits).toEqual({});
  });
});
