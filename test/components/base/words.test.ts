import { expect, test, vi } from 'vitest';
import { codeText, isolated, reasonText } from '../../../components/base/words.ts';

vi.mock('@wxt-dev/i18n', () => ({
  createI18n: () => ({
    t: (key: string, ...filled: unknown[]) =>
      key === 'ui.locale' ? 'en-GB' : `${key}: ${JSON.stringify(filled)}`,
  }),
}));

const HEBREW = 'נועה לוי';

test('a name from right to left is set apart from the sentence round it', () => {
  expect(isolated(HEBREW)).toBe(`\u2068${HEBREW}\u2069`);
  expect(isolated('ليلى')).toBe('\u2068ليلى\u2069');
});

test.each(['Åsa von Ek', '李 明', 'Zoë', ''])('%j stays as it is', (name) => {
  expect(isolated(name)).toBe(name);
});

test('what fills a sentence is set apart, and days are written out', () => {
  expect(codeText('reason.met', [HEBREW, 3])).toContain(`\u2068${HEBREW}\u2069`);
  const reason = reasonText({ code: 'promise', params: ['Lunch', '2026-11-18'] }, '2026-11-21');
  expect(reason).toBe('reason.promise: [["Lunch","18 Nov"]]');
});

test('a sentence that ends in a month cut short has one full stop', () => {
  const said = (text: string) => reasonText({ code: 'promise', params: [text] }, '2026-11-21');
  expect(said('21. nov.. Det')).toContain('21. nov. Det');
  expect(said('and so on... Then')).toContain('and so on... Then');
});
