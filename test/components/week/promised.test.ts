import { expect, test } from 'vitest';
import { promiseIn } from '../../../components/week/promised.ts';
import { REASON_CODES } from '../../../lib/ranking/index.ts';

test('every reason that tells of a promise is known to be one, and whose it is', () => {
  for (const code of REASON_CODES) {
    const told = promiseIn({ reasons: [{ code, params: ['Send the article', '2026-12-01'] }] });
    if (!/promise/i.test(code)) expect(told, code).toBeNull();
    else
      expect(told, code).toEqual({
        by: code.startsWith('their') ? 'them' : 'me',
        text: 'Send the article',
      });
  }
});

test('a promise is found behind another reason', () => {
  const reasons = [
    { code: 'giveNext', params: [] },
    { code: 'promiseSoon', params: ['Call', '2026-12-01'] },
  ];
  expect(promiseIn({ reasons })).toEqual({ by: 'me', text: 'Call' });
});
