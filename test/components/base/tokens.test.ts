import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync('components/tokens.css', 'utf8');

/** The names a block of the tokens gives values to. */
function namesIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** What stands in the tokens from a marked place to the end of its block. */
function blockAfter(mark: string): string {
  const from = TOKENS.indexOf(mark);
  expect(from, `${mark} in components/tokens.css`).toBeGreaterThan(-1);
  return TOKENS.slice(from, TOKENS.indexOf('\n}', from));
}

const light = namesIn(blockAfter(':root {'));
const dark = { ...light, ...namesIn(blockAfter('@media (prefers-color-scheme: dark)')) };
const more = namesIn(blockAfter('@media (prefers-contrast: more)'));
const forced = namesIn(blockAfter('@media (forced-colors: active)'));

/** A value with the names in it followed to the end. */
function colourOf(theme: Record<string, string>, name: string): string {
  const value = theme[name] ?? '';
  const [, other] = /^var\((--[a-z0-9-]+)\)$/.exec(value) ?? [];
  return other ? colourOf(theme, other) : value;
}

/** Relative luminance (WCAG 2.2, definition), from `#rrggbb`. */
function luminance(colour: string): number {
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Record<string, string>, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(colourOf(theme, name)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['--paper', '--surface', '--sunk'];
const TEXTS = [
  ...['--ink', '--ink-soft', '--ink-faint', '--accent-text', '--cooling-text', '--quiet-text'].flatMap(
    (text) => GROUNDS.map((ground) => [text, ground] as const),
  ),
  ['--accent-ink', '--accent'],
  ['--accent-ink', '--accent-hover'],
  ['--accent-text', '--accent-soft'],
  ['--ink', '--accent-soft'],
  ['--ink-soft', '--accent-soft'],
  ['--ink', '--hover'],
  ['--cooling-text', '--cooling-soft'],
  ['--danger', '--surface'],
  ['--danger', '--paper'],
  ['--danger', '--danger-soft'],
  ['--danger-ink', '--danger'],
  ['--ink', '--mark'],
  ['--paper', '--ink'],
  ...[1, 2, 3, 4].map((step) => ['--ink', `--heat-${step}`] as const),
  ...[0, 1, 2, 3, 4, 5].map((tint) => [`--f${tint}`, `--t${tint}`] as const),
] as const;
const SHAPES = [
  ...['--accent', '--cooling', '--quiet', '--line-control', '--focus'].flatMap((shape) =>
    ['--paper', '--surface'].map((ground) => [shape, ground] as const),
  ),
];

describe.each([
  ['light', light],
  ['dark', dark],
  ['light with more contrast', { ...light, ...more }],
  ['dark with more contrast', { ...dark, ...more }],
])('the tokens, %s', (_, theme) => {
  test.each(TEXTS)('%s is read on %s', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('%s is seen on %s', (shape, ground) => {
    expect(contrast(theme, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('more contrast is asked for and got', () => {
  for (const theme of [light, dark])
    for (const text of ['--ink-soft', '--ink-faint'])
      expect(contrast({ ...theme, ...more }, text, '--surface')).toBeGreaterThan(
        contrast(theme, text, '--surface'),
      );
});

test('a colour of the look has a dark value, and a colour of the system where colours are forced', () => {
  const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
  const ofTheTheme = namesIn(blockAfter('@media (prefers-color-scheme: dark)'));
  expect(colours.filter((name) => !(name in ofTheTheme))).toEqual([]);
  // A forced ground takes no tint: the faces keep theirs in name only.
  expect(colours.filter((name) => !(name in forced) && !/^--[tf]\d$/.test(name))).toEqual([]);
});

/** The style sheets and views of the interface. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(css|tsx?)$/.test(entry.name) ? [path] : [];
  });
}

test('every name that is used stands somewhere', () => {
  const texts = [...sources('components'), ...sources('entrypoints')].map(
    (path) => [path, readFileSync(path, 'utf8')] as const,
  );
  // `--name: value` in a style sheet, `'--name': value` in a view.
  const known = new Set([
    ...texts.flatMap(([, text]) => [...text.matchAll(/(--[a-z0-9-]+)'?\s*:/g)].map(([, name]) => name)),
    // Set by the list that opens, on itself.
    '--trigger-width',
  ]);
  const unknown = texts.flatMap(([path, text]) =>
    [...text.matchAll(/(?:var\(|token\(')(--[a-z0-9-]+)/g)]
      .filter(([, name]) => !known.has(name))
      .map(([, name]) => `${name} in ${path}`),
  );
  expect(unknown).toEqual([]);
});
