/**
 * Measures what the promises on speed say: `npm run bench`. Ratios are taken within one run on one machine; the last
 * column says whether the goal is met. Ends with status 1 when one is not.
 */
import { readdirSync } from 'node:fs';
import type { Measurement } from './measurement.ts';

/** A bench file exports `bench`. */
interface Bench {
  bench(): Promise<Measurement[]>;
}

const here = new URL('.', import.meta.url);
const only = process.argv[2];
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts') && (!only || name.includes(only)))
  .sort();
let missed = 0;
for (const file of files) {
  process.stdout.write(`\n${file}\n`);
  const { bench } = (await import(new URL(file, here).href)) as Bench;
  for (const { what, value, unit, goal, met } of await bench()) {
    if (!met) missed++;
    const figure = `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`;
    process.stdout.write(
      `  ${what.padEnd(72)} ${figure.padStart(14)}   ${goal.padEnd(12)} ${met ? 'met' : 'MISSED'}\n`,
    );
  }
}
process.exitCode = missed === 0 ? 0 : 1;
