import { drawScope, type NetworkStudy, studyNetwork } from '../coverage/graph-drawing.ts';
import { type Layout, startLayout } from '../coverage/graph-layout.ts';
import { randomFrom } from '../coverage/graph-random.ts';
import { type BookDb, openBook, storeProblemOf } from '../store/index.ts';
import { networkRecords } from '../store/queries/network.ts';
import type { Result } from '../words/index.ts';
import type { GraphAsk, GraphSay, PlacedGraph } from './graph-messages.ts';

/**
 * Works out the graph of the book away from the page: reads it, finds communities and brokers, and lays it out. A newer
 * question ends the work on an older one.
 */
const say = (said: GraphSay, transfer: Transferable[] = []) => self.postMessage(said, { transfer });

/** The same in every session, so that the same book is drawn the same way. */
const SEED = 20_261_121;
/** A page that shows progress wants to hear of it a few times a second. */
const SLICE_MS = 80;

let book: Promise<Result<BookDb>> | null = null;
let study: { turn: number; archived: boolean; found: NetworkStudy } | null = null;
let asks = 0;
let stopping = false;

self.onmessage = ({ data: asked }: MessageEvent<GraphAsk>) => {
  if (asked.ask === 'stop') {
    stopping = true;
    return;
  }
  void draw(asked, ++asks).catch((error: unknown) => {
    const problem = storeProblemOf(error);
    if (problem) say({ say: 'problem', problem });
    else self.reportError(error);
  });
};

async function draw(asked: Extract<GraphAsk, { ask: 'draw' }>, mine: number): Promise<void> {
  stopping = false;
  const { key } = asked;
  const tell = (stage: 'reading' | 'studying' | 'layout', done: number) =>
    say({ say: 'progress', key, stage, done });
  const other = () => mine !== asks;
  if (study?.turn !== asked.turn || study.archived !== asked.archived) {
    tell('reading', 0);
    book ??= openBook();
    const opened = await book;
    if (!opened.ok) {
      book = null;
      say({ say: 'problem', problem: opened.error });
      return;
    }
    const records = await networkRecords(opened.value);
    if (other()) return;
    tell('studying', 0);
    await breathe();
    const people = asked.archived ? records.people : records.people.filter(({ archived }) => !archived);
    const found = studyNetwork({ ...records, people }, randomFrom(SEED));
    study = { turn: asked.turn, archived: asked.archived, found };
  }
  const { found } = study;
  const drawing = drawScope(found, asked.scope);
  const fields = fieldsOf(found);
  const layout = startLayout(drawing.network, {
    random: randomFrom(SEED),
    fieldOf: (id) => fields.get(id) ?? '',
    known: new Map(asked.known.map(({ id, x, y }) => [id, { x, y }])),
  });
  if (!(await run(layout, other, (done) => tell('layout', done)))) return;
  const places = layout.places();
  const graph: PlacedGraph = {
    ...drawing,
    key,
    places,
    communities: found.communities,
    brokers: found.brokers,
    brokersSkipped: found.brokersSkipped,
    laidOut: layout.total === 0 ? 1 : layout.done / layout.total,
    whole: found.people.size,
  };
  say({ say: 'drawn', turn: asked.turn, graph }, [places.buffer]);
}

/** Takes the steps of a layout in slices, so that questions and a stop are heard between them. False when outdated. */
async function run(layout: Layout, other: () => boolean, tell: (done: number) => void): Promise<boolean> {
  let more = layout.total > 0;
  while (more && !stopping) {
    tell(layout.done / layout.total);
    const began = performance.now();
    while (more && performance.now() - began < SLICE_MS) more = layout.step(1);
    await breathe();
    if (other()) return false;
  }
  return true;
}

/** Lets messages in. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Which field somebody without ties stands in: those of one industry together. */
function fieldsOf({ people }: NetworkStudy): Map<string, string> {
  return new Map([...people].map(([id, { industry }]) => [id, industry ?? '']));
}
