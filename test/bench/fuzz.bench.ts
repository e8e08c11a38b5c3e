import { type FuzzSum, fuzz, fuzzUnits, HANG_MS } from './fuzz-run.ts';
import { atMost, type Measurement, told } from './measurement.ts';

/**
 * Hostile inputs to readers, files and messages: `FUZZ_N` of them (10,000 unless told), for `FUZZ_MINUTES` at most, drawn
 * from `FUZZ_SEED`. Inputs are shared out by how long one takes, so that a large run is one of all kinds. Each finding is
 * printed with the number that makes it again.
 */
const N = Number(process.env.FUZZ_N ?? 10_000);
const MINUTES = Number(process.env.FUZZ_MINUTES ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Reading a page takes some milliseconds, the rest a fraction of one. */
const SHARES: Readonly<Record<string, number>> = { fuzzReaders: 1, fuzzFiles: 4, fuzzMessage: 4 };
const TELL_EVERY = 20_000;

export async function bench(): Promise<Measurement[]> {
  const units = await fuzzUnits();
  const whole = units.reduce((sum, { name }) => sum + (SHARES[name] ?? 1), 0);
  const until = Date.now() + MINUTES * 60_000;
  const measured: Measurement[] = [];
  for (const unit of units) {
    let toldAt = 0;
    const onNews = ({ inputs, throws, letThrough, hangs }: FuzzSum) => {
      if (inputs - toldAt < TELL_EVERY) return;
      toldAt = inputs;
      process.stdout.write(
        `  ${unit.name} ${inputs}: ${throws.length} throws, ${letThrough.length} let through, ${hangs.length} hangs\n`,
      );
    };
    const count = Math.ceil((N * (SHARES[unit.name] ?? 1)) / whole);
    const sum = await fuzz(unit, { seed: SEED, count, until, onNews });
    for (const { index, name, message } of [...sum.throws, ...sum.letThrough].slice(0, 20))
      process.stdout.write(`  ${unit.name} seed ${SEED} input ${index}: ${name} ${message}\n`);
    for (const index of sum.hangs)
      process.stdout.write(`  ${unit.name} seed ${SEED} input ${index}: over ${HANG_MS} ms\n`);
    measured.push(
      told(`${unit.name}: inputs`, sum.inputs, ''),
      atMost(`${unit.name}: throws`, sum.throws.length, 0, ''),
      atMost(`${unit.name}: markup let through`, sum.letThrough.length, 0, ''),
      atMost(`${unit.name}: hangs over ${HANG_MS / 1000} s`, sum.hangs.length, 0, ''),
      told(`${unit.name}: slowest (input ${sum.slowest.index})`, sum.slowest.ms, 'ms'),
    );
  }
  return measured;
}
