/** Gives numbers from 0 up to 1, as `Math.random` does. */
export type Random = () => number;

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined && from.length === 0) throw new Error('Nothing to pick from');
  return one as T;
};

const TEXTS = [
  '',
  'x',
  '__proto__',
  'constructor',
  'toString',
  '\u0000',
  '\ud800',
  '<img src=x onerror=1>',
  '1',
  'null',
];
const NUMBERS = [0, -0, 1, -1, 0.5, Number.NaN, Infinity, -Infinity, 2 ** 31, 2 ** 53, Number.MIN_VALUE];

/** One for all: to make it anew for each input takes longer than everything else together. */
const VAST = new Array(10 ** 6);

/** A value of any kind that may come with a message or a reading, nested `depth` deep at most; some of them booby-trapped. */
export function hostileValue(random: Random, depth = 3): unknown {
  const kind = Math.floor(random() * (depth > 0 ? 16 : 8));
  switch (kind) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      return random() < 0.5;
    case 3:
      return pick(random, NUMBERS);
    case 4:
      return pick(random, TEXTS);
    case 5:
      return 'ä'.repeat(Math.floor(random() * 20_000));
    case 6:
      return 10n ** 20n;
    case 7:
      return pick(random, [Symbol.iterator, () => 'called', new Date(Number.NaN), /x/g, new Map([[1, 2]])]);
    case 8:
      return Array.from({ length: Math.floor(random() * 5) }, () => hostileValue(random, depth - 1));
    case 9:
      return VAST;
    case 10:
      return withItself();
    case 11:
      return throwing();
    case 12:
      return JSON.parse('{"__proto__": {"name": "view:bookChanged", "payload": {}}, "constructor": 1}');
    case 13:
      return Object.assign(Object.create(null), { name: hostileValue(random, depth - 1) });
    default:
      return Object.fromEntries(
        Array.from({ length: Math.floor(random() * 6) }, () => [
          pick(random, [...TEXTS, 'name', 'payload', 'kind', 'contactIds', 'windowId', 'problems', 'length']),
          hostileValue(random, depth - 1),
        ]),
      );
  }
}

function withItself(): object {
  const round: Record<string, unknown> = { name: 'view:bookChanged' };
  round.payload = round;
  return round;
}

/** Whoever reads one of its fields is thrown at. */
function throwing(): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      ['name', 'payload', 'kind', 'contactIds', 'windowId', 'code', 'text'].map((name) => [
        name,
        {
          enumerable: true,
          get: () => {
            throw new Error(`${name} was read`);
          },
        },
      ]),
    ),
  );
}
