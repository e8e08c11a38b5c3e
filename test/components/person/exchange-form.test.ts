import { expect, test, vi } from 'vitest';
import { newExchange, othersOf } from '../../../components/person/exchange-form.tsx';
import { usualChannel } from '../../../components/person/usual.ts';
import { siteName } from '../../../components/sidebar/sidebar.tsx';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

test('people meet together, but write one by one', () => {
  expect(newExchange('met', '2026-11-21')).toMatchObject({ on: '2026-11-21', reachedOut: 'both' });
  expect(newExchange('email', '2026-11-21')).toMatchObject({ channel: 'email', reachedOut: 'me' });
});

test('others get the entry only where the form asks for them', () => {
  const also = [{ id: 'greta', name: 'Greta', company: null }];
  const entry = newExchange('met', '2026-11-21');
  expect(othersOf(entry, also)).toEqual(['greta']);
  expect(othersOf({ ...entry, channel: 'message' }, also)).toEqual([]);
});

test('the usual channel is the one used most; a meeting for somebody new', () => {
  expect(usualChannel([])).toBe('met');
  expect(usualChannel([{ channel: 'call' }, { channel: 'email' }, { channel: 'call' }])).toBe('call');
  expect(usualChannel([{ channel: 'call' }, { channel: 'met' }])).toBe('met');
});

test('a site is named as people name it', () => {
  expect(siteName('https://www.linkedin.com/*')).toBe('linkedin.com');
  expect(siteName('http://profile.example.se/*')).toBe('profile.example.se');
});
