import { findSpringboards } from '../../../../components/hooks/use-network-shape.ts';
import { allCards, openBook } from '../../../../lib/store/index.ts';
import { FUNCTIONS, INDUSTRIES } from '../../../../lib/words/index.ts';
import { medianOf } from '../../measurement.ts';

/** How long it takes to find springboards to some cells in the book there is, in milliseconds; says so in the title. */
async function measure(): Promise<string> {
  const opened = await openBook();
  if (!opened.ok) return `refused ${opened.error.code}`;
  const cards = await allCards(opened.value);
  const warmths = new Map(cards.map(({ id, warmth }) => [id, warmth ?? 'cold']));
  const times: number[] = [];
  // Another cell each time, as when somebody goes from gap to gap.
  for (const [at, industry] of INDUSTRIES.slice(0, 9).entries()) {
    const duty = FUNCTIONS[at % FUNCTIONS.length] ?? '';
    const from = performance.now();
    const found = await findSpringboards(
      cards,
      { rows: { axis: 'industry', tag: industry }, columns: { axis: 'function', tag: duty } },
      (id) => warmths.get(id) ?? 'cold',
      ['SE'],
    );
    times.push(performance.now() - from);
    if (found.length === 0) return `refused: nobody is near ${industry}`;
  }
  return `done ${medianOf(times)}`;
}

measure().then(
  (said) => {
    document.title = said;
  },
  (error: unknown) => {
    document.title = `refused ${String(error)}`;
  },
);
