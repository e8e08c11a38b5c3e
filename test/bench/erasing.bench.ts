import { startNetwork } from '../demo/server.ts';
import { CHROMIUM_BUILD } from '../e2e/extension.ts';
import { Erasing, lookInFirefox, STEPS, total } from './erasing-run.ts';
import { atMost, type Measurement, medianOf, told } from './measurement.ts';

/**
 * Erases somebody at once and for good in the interface, ends the browser in good order, has the background overwrite
 * that after the next start, starts once more, and looks for the words of that person in every file of the profile. How
 * often, and in a book of how many people: `npm run bench erasing 5 300`. With `kills` behind, so many profiles are killed
 * at every step of the overwriting and at as many moments drawn by chance; with `stops`, the background is stopped so often
 * in the middle of it while somebody is added; with `clock`, it is measured how long it takes and who waits for it; with
 * `firefox`, what Firefox's files hold. Takes the builds of `npm run build`.
 */
export async function bench(): Promise<Measurement[]> {
  const [times = 3, people = 300] = process.argv.slice(3, 5).map(Number);
  const how = process.argv[5];
  if (how === 'firefox') return inFirefox(people);
  const network = await startNetwork();
  const erasing = await Erasing.over(CHROMIUM_BUILD, network);
  try {
    if (how === 'kills') return await kills(erasing, times, people);
    if (how === 'stops') return await stops(erasing, times, people);
    return how === 'clock' ? await clock(erasing, times, people) : await looks(erasing, times, people);
  } finally {
    erasing.end();
    await network.stop();
  }
}

const say = (line: string) => void process.stdout.write(`  ${line}\n`);

async function looks(erasing: Erasing, times: number, people: number): Promise<Measurement[]> {
  const before: number[] = [];
  const ended: number[] = [];
  const left: number[] = [];
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const disk = await erasing.eraseAndLook(people);
    before.push(disk.before);
    ended.push(disk.ended);
    left.push(total(disk.restarted));
    took.push(disk.tookMs);
    say(JSON.stringify(disk));
  }
  return [
    told('found in the files before erasing, median', medianOf(before), ''),
    told('found after erasing for good and an orderly end, median', medianOf(ended), ''),
    told('until it was overwritten, median', medianOf(took), 'ms'),
    told('until it was overwritten, most', Math.max(...took), 'ms'),
    atMost(`of ${times} erasures left something in the files`, left.filter(Boolean).length, 0, ''),
  ];
}

/** Until the background has begun, and until a book of some hundred people is overwritten on a quiet machine. */
const MOMENTS_MS = 2_500;
const momentsOf = (times: number) =>
  Array.from({ length: times }, () => Math.round(Math.random() * MOMENTS_MS));

async function kills(erasing: Erasing, times: number, people: number): Promise<Measurement[]> {
  let killed = 0;
  let other = 0;
  let left = 0;
  for (let time = 0; time < times; time++) {
    const places = [...STEPS, ...momentsOf(STEPS.length)];
    const ended = await erasing.killAt(people, places);
    killed += places.length;
    other += ended.other.length;
    if (total(ended.hits) > 0) left++;
    say(
      `killed at ${places.join(' ')}: another book after ${JSON.stringify(ended.other)}, found ${JSON.stringify(ended.hits)}`,
    );
  }
  return [
    told('kills while something was overwritten', killed, ''),
    atMost('after which the next start, or the second, had another book', other, 0, ''),
    atMost(`of ${times} profiles held something of the erased in the end`, left, 0, ''),
  ];
}

async function stops(erasing: Erasing, times: number, people: number): Promise<Measurement[]> {
  const lost = await erasing.stopAt(people, momentsOf(times));
  return [
    told('times the background was stopped in a rewriting while somebody was added', times, ''),
    atMost('who are not in the book', lost, 0, ''),
  ];
}

async function inFirefox(people: number): Promise<Measurement[]> {
  const { found, listMs, plainMs } = await lookInFirefox(people);
  const [before = 0, erased = 0, rewritten = 0] = found;
  return [
    told('found in the files before erasing', before, ''),
    told('found after erasing for good', erased, ''),
    atMost('found when the book was rewritten', rewritten, 0, ''),
    told('the first list from a database whose name is known, median', medianOf(plainMs), 'ms'),
    told('the first list from the book, median', medianOf(listMs), 'ms'),
  ];
}

/** Milliseconds that looking for the book may cost the first list of the popup. */
const LOOKING_MS = 5;
/** Milliseconds that who wants the book may wait for a rewriting to give way. */
const WAITING_MS = 100;

async function clock(erasing: Erasing, times: number, people: number): Promise<Measurement[]> {
  const { plain, listed, alone, meanwhile, waited, whole, lost } = await erasing.clock(people, times);
  say(JSON.stringify({ meanwhile, waited, whole }));
  return [
    told('the first list from a database whose name is known, median', medianOf(plain), 'ms'),
    told('the first list from the book, median', medianOf(listed), 'ms'),
    atMost('what looking for the book costs', medianOf(listed) - medianOf(plain), LOOKING_MS, 'ms'),
    told('the first list while the book was rewritten, median', medianOf(meanwhile), 'ms'),
    told('the first list while the book was rewritten, most', Math.max(...meanwhile), 'ms'),
    told('rewritings that gave way', waited.length, ''),
    told('opening the book and adding somebody', alone, 'ms'),
    atMost('the same while the book was rewritten, median', medianOf(waited), alone + WAITING_MS, 'ms'),
    told('the same while the book was rewritten, most', Math.max(...waited), 'ms'),
    told('a rewriting', whole.rewriteMs, 'ms'),
    told('deleting and sweeping', whole.sweepMs, 'ms'),
    atMost('people added in between who are lost', lost.length, 0, ''),
  ];
}
