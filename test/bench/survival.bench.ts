import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { atMost, type Measurement, told } from './measurement.ts';
import { summary, survive } from './survival-run.ts';

/**
 * Kills the browser again and again while it writes, and looks at the book after the next two starts. How many deaths and
 * for how many minutes at most: `npm run bench survival 1000 40`.
 */
export async function bench(): Promise<Measurement[]> {
  const [deaths = 60, minutes = 10] = process.argv.slice(3).map(Number);
  await buildWithBenchPages();
  const say = (line: string) => void process.stdout.write(`  ${line}\n`);
  const done = await survive({ deaths, minutes, folder: BENCH_BUILD, random: Math.random, say });
  say(summary(done));
  if (done.noPowerCuts !== null) say(`SKIPPED: power cuts (${done.noPowerCuts})`);
  for (const fault of done.faults) say(fault);
  return [
    ...Object.entries(done.deaths).map(([death, count]) => told(`deaths ${death}`, count, '')),
    told('acts acknowledged', done.acknowledged, ''),
    atMost('acknowledged acts lost', done.lost, 0, ''),
    atMost('books gone', done.gone, 0, ''),
    atMost('books torn', done.torn, 0, ''),
  ];
}
