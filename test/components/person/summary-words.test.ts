import { beforeEach, describe, expect, test, vi } from 'vitest';
import { metText, type Summed, summaryOf } from '../../../components/person/summary-words.ts';
import type { Promised } from '../../../lib/records/index.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const TODAY = '2026-11-29';
const contact: Summed['contact'] = {
  name: 'Emil Tofteng',
  metOn: null,
  connected: false,
  metThroughId: null,
  nextMeeting: null,
};
const nothing: Summed = { contact, exchanges: [], promises: [], rhythm: null };
const lunch: Summed['exchanges'][number] = { on: '2026-09-20', channel: 'met', given: [], received: [] };
const told = (summed: Partial<Summed>) => summaryOf({ ...nothing, ...summed }, 'Emil', TODAY).join(' ');
let made = 0;
const promise = (part: Partial<Promised>): Promised => ({
  id: `promise-${++made}`,
  contactId: 'emil',
  by: 'them',
  text: 'A demo of the planning tool.',
  due: null,
  doneOn: null,
  createdAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-01T08:00:00.000Z',
  ...part,
});

beforeEach(() => {
  made = 0;
});

describe('the summary of a person', () => {
  test('says how often and when last', () => {
    expect(told({ exchanges: [lunch], rhythm: 28 })).toBe(
      'You are usually in touch every 4 weeks; you last met 2 months ago.',
    );
  });

  test('is a sentence of its own while no rhythm is known', () => {
    expect(told({ exchanges: [{ ...lunch, on: TODAY, channel: 'call' }] })).toBe(
      'You last spoke on the phone today.',
    );
  });

  test('says that nothing is logged, or only since when we are connected', () => {
    expect(told({})).toBe('No contact logged yet.');
    expect(told({ contact: { ...contact, metOn: '2011-03-02', connected: true } })).toBe(
      'Connected on LinkedIn in 2011, nothing logged yet.',
    );
  });

  test('names the open promise that comes first, whoever gave it, and no word of its being late', () => {
    const promises = [
      promise({ text: 'Send the article', by: 'me' }),
      promise({ due: '2026-11-20' }),
      promise({ text: 'An old one', due: '2026-01-01', doneOn: '2026-01-02' }),
    ];
    const text = told({ exchanges: [lunch], promises });
    expect(text).toBe('You last met 2 months ago. Emil promised “A demo of the planning tool” for 20 Nov.');
    expect(text).not.toMatch(/late|overdue|\b(?:he|she)\b/i);
    expect(told({ promises: promises.slice(0, 1) })).toContain('You promised “Send the article”.');
  });

  test('without a promise says what the last help was', () => {
    const helped = { ...lunch, given: ['introduction' as const], received: ['advice' as const] };
    expect(told({ exchanges: [{ ...lunch, on: '2026-11-01' }, helped] })).toContain(
      'Last time you gave introduction and got advice.',
    );
  });

  test('says the meeting that is planned, and none that has passed', () => {
    const planned = { ...contact, nextMeeting: '2026-12-04' };
    expect(told({ contact: planned })).toContain('You meet on 4 Dec.');
    expect(told({ contact: { ...contact, nextMeeting: '2026-11-01' } })).not.toContain('You meet');
  });

  test('tells a channel of a newer version as no channel', () => {
    const odd = { ...lunch, channel: 'hologram' } as unknown as typeof lunch;
    expect(told({ exchanges: [odd] })).toBe('You were last in touch 2 months ago.');
  });

  test('says how we met as far as that is known; a day of connecting is no meeting', () => {
    expect(metText({ ...contact, metOn: '2021-05-03' }, 'Rebecka Stavhult')).toBe(
      'You met in 2021 through Rebecka Stavhult.',
    );
    expect(metText(contact, 'Rebecka Stavhult')).toBe('You met through Rebecka Stavhult.');
    expect(metText({ ...contact, metOn: '2021-05-03', connected: true }, null)).toBeNull();
  });

  test('keeps a name from right to left apart from the words beside it', () => {
    expect(summaryOf({ ...nothing, promises: [promise({})] }, 'שרה', TODAY).join(' ')).toContain(
      '\u2068שרה\u2069 promised',
    );
  });
});
