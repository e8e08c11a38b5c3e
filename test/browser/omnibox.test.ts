import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { byWords, describedIn } = await import('../../lib/browser/omnibox.ts');

test('names stand in the address bar as they are written, in either browser', () => {
  expect(describedIn('firefox', "O'Brien & <Söner>")).toBe("O'Brien & <Söner>");
  expect(describedIn('chromium', "O'Brien & <Söner>")).toBe('O&#39;Brien &#38; &#60;Söner&#62;');
});

test('an offer goes by its words and never by its address, and of two alike each by its own', () => {
  const anna = { fragment: '#/contacts/1', text: 'Anna Berg' };
  const other = { fragment: '#/contacts/2', text: 'Anna Berg' };
  const named = byWords([anna, other]);
  expect([...named.keys()]).toEqual(['Anna Berg', 'Anna Berg (2)']);
  expect(named.get('Anna Berg (2)')).toBe(other);
  expect([...named.keys()].join()).not.toContain('#');
});
