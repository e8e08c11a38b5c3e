import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { ownValue, takeHandover } from '../../lib/sites/handover.ts';

test('what was left is taken once', () => {
  const world = { bollplankHandover: { point: { act: 'stop' } } };
  expect(takeHandover(world)).toEqual({ point: { act: 'stop' } });
  expect(takeHandover(world)).toEqual({});
});

test.each([
  '<form id="bollplankHandover"><input name="rules"><input name="point"></form>',
  '<form name="bollplankHandover"><input name="rules"></form><form name="bollplankHandover"></form>',
  '<iframe name="bollplankHandover"></iframe>',
  '<img id="bollplankHandover" name="bollplankHandover">',
  '<object id="bollplankStopPointing"></object><embed name="bollplankStopPointing">',
])('an element that a page calls by our name is not taken for what was left: %s', (html) => {
  const { window } = new JSDOM(html, { runScripts: 'outside-only' });
  // As in a browser: elements are found on the window by their names.
  expect(window.eval('typeof bollplankHandover + typeof bollplankStopPointing')).not.toBe(
    'undefinedundefined',
  );
  expect(takeHandover(window)).toEqual({});
  expect(ownValue(window, 'bollplankStopPointing')).toBeUndefined();
});

test.each([
  ['rules that are no list', { rules: { length: 1e9 } }],
  ['a request of another shape', { point: 'pick' }],
])('%s are none', (_, left) => {
  expect(takeHandover({ bollplankHandover: left })).toEqual({});
});
