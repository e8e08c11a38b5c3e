/**
 * The pure parts on the command line: `npm run -s cli -- read|tag|rank|convert|intake …`. JSON on standard output, errors on
 * standard error with exit status 1, bad usage 2. The same functions as in the extension; nothing imports this file.
 */
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { addDays, dayOf, EARLIEST_DAY, isDay } from './days/index.ts';
import english from './locales/en.json' with { type: 'json' };
import { lookUp } from './locales/look-up.ts';
import { type Book, type Exchange, metDay } from './records/index.ts';
import type { CoverageMap, Problem, Warmth } from './words/index.ts';

const USAGE = `usage:
  read PAGE.html --url URL      what the page says of one person
  tag                           JSON lines {headline, company?, role?, location?} in, a line of tags out each
  rank                          JSON lines, one network each, in; whom to reconnect with out
  convert FILE --to FORMAT [--out FILE] [--report] [--notes] [--me a@b --zone ZONE]
                                any format it can import to any it can export
  intake FILE --me a@b,c@d --zone ZONE --now INSTANT [--from DAY --to DAY]
                                whom a calendar or mailbox says one met and wrote with`;

class UsageError extends Error {}

const text = (key: string, params?: (string | number)[]) => lookUp(english, key, params);
const problemText = (problem: Problem) => {
  const sentence = text(`problem.${problem.code}`, problem.params);
  return [problem.line ? `line ${problem.line}` : '', problem.field ?? '', sentence]
    .filter(Boolean)
    .join(': ');
};
const print = (answer: unknown) => process.stdout.write(`${JSON.stringify(answer)}\n`);

async function main(argv: string[]): Promise<void> {
  const [command, ...rest] = argv;
  if (command === 'read') return read(rest);
  if (command === 'tag') return answerLines(rest, await tagger());
  if (command === 'rank') return answerLines(rest, await ranker());
  if (command === 'convert') return convert(rest);
  if (command === 'intake') return intake(rest);
  throw new UsageError(command ? `unknown command "${command}"` : 'a command is missing');
}

async function read(argv: string[]): Promise<void> {
  const { values, positionals } = parse(argv, { url: { type: 'string' } });
  const [file] = positionals;
  if (!file || typeof values.url !== 'string' || !URL.canParse(values.url))
    throw new UsageError('read takes one file and --url with a whole address');
  const [{ JSDOM, VirtualConsole }, { readPage }] = await Promise.all([
    import('jsdom'),
    import('./sites/index.ts'),
  ]);
  const html = decodePage(await readFile(file));
  // Scripts of the page are never run and nothing it names is loaded: both are off unless asked for.
  const { window } = new JSDOM(html, { url: values.url, virtualConsole: new VirtualConsole() });
  const reading = readPage(window.document, values.url);
  const problems = reading.problems.map(problemText);
  if (reading.kind === 'person') print({ ...reading, problems });
  else {
    const empty = { name: null, headline: null, company: null, role: null, location: null, industry: null };
    print({ site: reading.site, kind: 'none', ...empty, url: null, handle: null, evidence: {}, problems });
  }
}

/** Saved pages are UTF-8 even when they do not say so; others are left to the rules of HTML. */
function decodePage(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

/** A function from one line's JSON to its answer. */
type Answerer = (question: Record<string, unknown>) => unknown;

async function tagger(): Promise<Answerer> {
  const { proposeTags } = await import('./tagging/index.ts');
  const line = (value: unknown) => (typeof value === 'string' ? value : null);
  return (question) => {
    const { function: duty, ...proposal } = proposeTags({
      headline: line(question.headline),
      company: line(question.company),
      role: line(question.role),
      location: line(question.location),
      industry: line(question.industry),
    });
    const { industry, seniority, leader, company, region, ...more } = proposal;
    return { industry, function: duty, seniority, leader, company, region, ...more };
  };
}

async function ranker(): Promise<Answerer> {
  const { networkFrom, ownRhythmOf, rankNetwork, storedStandingOf } = await import('./ranking/index.ts');
  return (question) => {
    const network = networkFrom(question);
    if (!network.ok) throw new Error(problemText(network.error));
    const { me, contacts, now } = network.value;
    // As the extension does: the book says how often its owner is usually in touch.
    const rhythmDays = me?.rhythmDays ?? ownRhythmOf(contacts.map((one) => storedStandingOf(one, now)));
    const { list, ranked } = rankNetwork({ ...network.value, me: { ...me, rhythmDays } });
    return {
      id: question.id,
      list: list.map(({ id, score, shelf, likelihood, reasons }) => ({
        id,
        score,
        shelf,
        likelihood,
        reasons: reasons.map((reason) => text(`reason.${reason.code}`, reason.params)),
      })),
      ranked,
    };
  };
}

async function answerLines(argv: string[], answer: Answerer): Promise<void> {
  if (argv.length > 0) throw new UsageError(`unexpected "${argv[0]}"`);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    let question: unknown;
    try {
      question = JSON.parse(line);
    } catch {
      throw new Error(`line ${number} is not JSON`);
    }
    if (typeof question !== 'object' || question === null || Array.isArray(question))
      throw new Error(`line ${number} is not a JSON object`);
    print(answer(question as Record<string, unknown>));
  }
}

async function convert(argv: string[]): Promise<void> {
  const { values, positionals } = parse(argv, {
    to: { type: 'string' },
    out: { type: 'string' },
    report: { type: 'boolean' },
    notes: { type: 'boolean' },
    me: { type: 'string' },
    zone: { type: 'string' },
  });
  const [file] = positionals;
  const { to, out } = values;
  if (!file || (!to && !values.report)) throw new UsageError('convert takes one file and --to FORMAT');
  const { bookFromImported, writeFile: writeFormat, FORMATS } = await import('./transfer/index.ts');
  const wanted = FORMATS.find((format) => format.id === to && format.canExport);
  if (to && !wanted) {
    const known = FORMATS.filter((format) => format.canExport).map((format) => format.id);
    throw new UsageError(`unknown format "${to}"; it can write ${known.join(', ')}`);
  }
  const now = new Date();
  const { imported, ...more } = await importedAt(file, { me: values.me, zone: values.zone, now });
  const book = imported.book ?? bookFromImported(imported, now);
  if (values.report) {
    print({
      format: imported.format,
      contacts: book.contacts.length,
      exchanges: book.exchanges.length,
      skipped: imported.skipped.map(({ line, problem }) => ({ line, why: problemText(problem) })),
      problems: imported.problems.map(problemText),
      ...more,
    });
  }
  if (!wanted) return;
  const written = writeFormat(book, wanted.id, {
    now,
    text: (key, params) => text(key, params),
    map: await mapOf(book, now),
    privateNotes: values.notes === true,
  });
  if (!written.ok) throw new Error(problemText(written.error));
  if (typeof out === 'string') await writeFile(out, written.value.bytes);
  else if (!values.report) process.stdout.write(written.value.bytes);
}

/**
 * What a file says of people: a calendar, a mailbox or a folder of mail by `intake`, and what of it is asked or left out;
 * anything else by the formats of `transfer`.
 */
async function importedAt(path: string, { me, zone, now }: { me: unknown; zone: unknown; now: Date }) {
  const { countedReasons, importedFrom } = await import('./intake/index.ts');
  if (me === undefined && !(await isSource(path))) {
    const { parseFile } = await import('./transfer/index.ts');
    const parsed = parseFile(await readFile(path), path, now);
    if (!parsed.ok) throw new Error(problemText(parsed.error));
    return { imported: parsed.value };
  }
  const own = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = await sourcesAt(path, { me: me ?? '', zone: own, now: now.toISOString() });
  const imported = importedFrom(read, String(own));
  const { left, unknownZones, owners } = read;
  return { imported, ...countedReasons(read), left, unknownZones, owners };
}

/** Whether a path is a calendar or a mailbox beyond doubt; what looks like one message is only with `--me`. */
async function isSource(path: string): Promise<boolean> {
  if ((await stat(path)).isDirectory()) return true;
  const { SOURCE_BYTES, sourceKind } = await import('./intake/index.ts');
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(SOURCE_BYTES));
    const kind = sourceKind(buffer.subarray(0, bytesRead));
    return kind !== null && kind !== 'message';
  } finally {
    await file.close();
  }
}

async function intake(argv: string[]): Promise<void> {
  const { values, positionals } = parse(argv, {
    me: { type: 'string' },
    zone: { type: 'string' },
    now: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  });
  const [file] = positionals;
  const { me, zone, now, from, to } = values;
  if (!file || typeof me !== 'string' || typeof zone !== 'string' || typeof now !== 'string')
    throw new UsageError('intake takes one file or folder, --me, --zone and --now');
  print((await import('./intake/index.ts')).intakeAnswer(await sourcesAt(file, { me, zone, now, from, to })));
}

/** The calendar or mailbox of a file, or all of a folder (a maildir), seen from `me`. */
async function sourcesAt(
  path: string,
  options: Record<'me' | 'zone' | 'now', unknown> & { from?: unknown; to?: unknown },
) {
  const { namedZone, readSources } = await import('./intake/index.ts');
  const now = new Date(String(options.now));
  const zone = String(options.zone);
  if (Number.isNaN(now.getTime())) throw new UsageError(`"${options.now}" is no instant`);
  if (!namedZone(zone)) throw new UsageError(`"${zone}" is no zone`);
  const [from = EARLIEST_DAY, to = addDays(dayOf(now), 366)] = [options.from, options.to].map((day) => {
    if (day === undefined || isDay(day)) return day;
    throw new UsageError(`"${day}" is no day`);
  });
  const found = (await stat(path)).isDirectory()
    ? (await readdir(path, { withFileTypes: true, recursive: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];
  const files = found.map((one) => ({
    path: one,
    pieces: () => createReadStream(one, { highWaterMark: 1 << 18 }),
  }));
  const me = String(options.me).split(',').filter(Boolean);
  const read = await readSources(files, { me, zone, now, from, to });
  if (!read.ok) throw new Error(problemText(read.error));
  return read.value;
}

/** Industry by function, with every tie as warm as the ranking finds it. */
async function mapOf(book: Book, now: Date): Promise<CoverageMap> {
  const [{ buildCoverage }, { standingOf }] = await Promise.all([
    import('./coverage/index.ts'),
    import('./ranking/index.ts'),
  ]);
  const today = dayOf(now);
  const logs = new Map<string, Exchange[]>();
  for (const exchange of book.exchanges) {
    const log = logs.get(exchange.contactId);
    if (log) log.push(exchange);
    else logs.set(exchange.contactId, [exchange]);
  }
  const contacts = new Map(book.contacts.map((contact) => [contact.id, contact]));
  const warmthOf = (id: string): Warmth | null => {
    const contact = contacts.get(id);
    const { cadenceDays = null } = contact ?? {};
    const metOn = contact ? metDay(contact) : null;
    const exchanges = logs.get(id) ?? [];
    const { warmth } = standingOf({ exchanges, cadenceDays, metOn }, today);
    return exchanges.length === 0 && warmth === 'cold' ? null : warmth;
  };
  return buildCoverage(book.contacts, warmthOf, book.goals, { rows: 'industry', columns: 'function' });
}

type OptionSpec = Record<string, { type: 'string' | 'boolean' }>;
function parse(argv: string[], options: OptionSpec) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  const usage = error instanceof UsageError;
  process.stderr.write(usage ? `${message}\n${USAGE}\n` : `${message}\n`);
  process.exitCode = usage ? 2 : 1;
});
