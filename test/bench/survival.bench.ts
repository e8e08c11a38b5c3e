import { BENCH_BUILD, buildWithBenchPages } from './bench-build.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';
import { summary, survive } from './survival-run.ts';

/**
 * Kills the browser again and again while it writes, and looks at the book after the next two starts. How many deaths and
 * for how many minutes at most: `npm run bench survival 1000 40`; with `exposed` behind, also in the milliseconds in which
 * nothing can help (see survival-run.ts).
 */
export async function bench(): Promise<Measurement[]> {
  const [deaths = 60, minutes = 10] = process.argv.slice(3, 5).map(Number);
  const exposed = process.argv[5] === 'exposed';
  await buildWithBenchPages();
  const say = (line: string) => void process.stdout.write(`  ${line}\n`);
  const done = await survive({ deaths, minutes, folder: BENCH_BUILD, random: Math.random, exposed, say });
  say(summary(done));
  if (done.noPowerCuts !== null) say(`SKIPPED: power cuts (${done.noPowerCuts})`);
  for (const fault of done.faults) say(fault);
  return [
    ...Object.entries(done.deaths).map(([death, count]) => told(`deaths ${death}`, count, '')),
    told('until the log of the last start is off the disk, median', medianOf(done.exposedMs), 'ms'),
    told('until the log of the last start is off the disk, most', Math.max(...done.exposedMs), 'ms'),
    told('acts acknowledged', done.acknowledged, ''),
    atMost('acknowledged acts lost', done.lost, 0, ''),
    atMost('books gone', done.gone, 0, ''),
    atMost('books torn', done.torn, 0, ''),
  ];
}
