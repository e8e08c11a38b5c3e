import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { canonicalUrl, pageHandle, plainUrl } from '../../lib/sites/generic-address.ts';

test.each([
  ['https://any.example/p?utm_source=x&id=2&fbclid=3#top', 'https://any.example/p?id=2'],
  ['https://any.example/p?utm_source=x', 'https://any.example/p'],
  ['https://any.example/p?q=a+b&ref', 'https://any.example/p?q=a+b'],
  ['https://me:secret@any.example/p', 'https://any.example/p'],
  ['https://any.example', 'https://any.example/'],
])('%s is kept as %s', (url, plain) => {
  expect(plainUrl(new URL(url))).toBe(plain);
});

test('the handle of a page is its host and path', () => {
  expect(pageHandle('https://www.any.example/Anna%20Berg/')).toBe('any.example/anna berg');
  expect(pageHandle('https://any.example/100%')).toBe('any.example/100%');
  expect(pageHandle('http://any.example:8080/?id=2')).toBe('any.example:8080/?id=2');
});

test('a canonical address counts on the host of the page only', () => {
  const page = new URL('https://any.example/people/42?utm_source=x');
  const { document } = new JSDOM('<link rel="canonical" href="/people/anna">', { url: page.href }).window;
  expect(canonicalUrl(document, page, [])).toBe('https://any.example/people/anna');
  expect(canonicalUrl(document, page, ['https://elsewhere.example/anna'])).toBe(
    'https://any.example/people/anna',
  );
  expect(canonicalUrl(document, page, ['/people/anna-berg'])).toBe('https://any.example/people/anna-berg');
  expect(canonicalUrl(document, page, ['/other', '/people/42'])).toBe('https://any.example/people/42');
  expect(canonicalUrl(document, page, ['javascript:alert(1)', 'http://[', null])).toBe(
    'https://any.example/people/anna',
  );
});
