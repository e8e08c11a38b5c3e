import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSelection } from '../../lib/sites/selection.ts';

const URL_A = 'https://conference.example/speakers?utm_source=x#top';

test.each([
  ['Maja Holm', 'Maja Holm', null],
  ['Maja Holm\nEkonomichef, Nordvik AB', 'Maja Holm', 'Ekonomichef, Nordvik AB'],
  ['  Maja Holm, CFO, Nordvik AB ', 'Maja Holm', 'CFO, Nordvik AB'],
  ['Jean-Luc Ågård – Driftschef', 'Jean-Luc Ågård', 'Driftschef'],
  ['Maja Holm | CFO\nNordvik AB', 'Maja Holm', 'CFO, Nordvik AB'],
])('%j', (text, name, headline) => {
  expect(readSelection(text, URL_A)).toMatchObject({
    kind: 'person',
    name,
    headline,
    handle: null,
    url: 'https://conference.example/speakers',
  });
});

test.each([
  '',
  '  \n ',
  '***',
  '12 345',
  'maja@nordvik.example',
  'This is a whole sentence that somebody wrote about leading',
])('%j is no name', (text) => {
  expect(readSelection(text, null)).toEqual({
    kind: 'none',
    site: null,
    problems: [{ code: 'nameMissing', field: 'name' }],
  });
});

test('any text gives clean lines or nobody', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const reading = readSelection(text, URL_A);
      if (reading.kind === 'person') {
        expect(reading.name).toBe(reading.name?.replace(/\s+/g, ' ').trim());
        expect(reading.name?.length).toBeLessThanOrEqual(200);
      }
    }),
  );
});
