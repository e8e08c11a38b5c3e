import { expect, test } from 'vitest';
import { mailHref, telHref, webHref } from '../../../components/person/reach.ts';

test.each([
  ['emil@regnbue.example', 'mailto:emil@regnbue.example'],
  ['emil+tech@regnbue.example', 'mailto:emil%2Btech@regnbue.example'],
  ['emil@regnbue.example?bcc=all@x.example', null],
  ['not an address', null],
  ['', null],
])('an address becomes a mail only when it is one: %s', (address, href) => {
  expect(mailHref(address)).toBe(href);
});

test.each([
  ['+45 12 34 56 78', 'tel:+4512345678'],
  ['(+46) 08-123 456', 'tel:+4608123456'],
  ['+46 (0)8 123 456', 'tel:+468123456'],
  ['08-123 456 ext. 12', 'tel:08123456'],
  ['ring the bell', null],
  ['12', null],
])('a number is dialled by its digits: %s', (number, href) => {
  expect(telHref(number)).toBe(href);
});

test('whatever stands for a web page becomes a web address and nothing else', () => {
  expect(webHref('https://regnbue.example')).toBe('https://regnbue.example');
  expect(webHref('javascript:alert(1)')).toBe('https://javascript:alert(1)');
});
