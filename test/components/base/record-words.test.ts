import { describe, expect, test, vi } from 'vitest';
import { fieldName, type RecordKind, valueText } from '../../../components/base/record-words.ts';
import { RECORD_FIELDS } from '../../../lib/records/index.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

const ANNA = '00000000-0000-7000-8000-000000000001';
const shown = (kind: RecordKind, field: string, value: unknown) =>
  valueText(kind, field, value, (id) => (id === ANNA ? 'Anna Berg' : null));

describe('what a record says, in words', () => {
  test.each([
    ['contacts', 'notes', 'Call in May', 'Call in May'],
    ['contacts', 'industry', 'energy', 'Energy'],
    ['contacts', 'leader', false, 'No'],
    ['contacts', 'metThroughId', ANNA, 'Anna Berg'],
    ['contacts', 'metThroughId', ANNA.replace('1', '2'), 'somebody who is not in your book'],
    ['contacts', 'region', { country: 'SE', area: 'Göteborg' }, 'Göteborg, Sweden'],
    ['contacts', 'cadenceDays', 90, '3 months'],
    ['contacts', 'snoozedUntil', '2026-11-21', '21 Nov 2026'],
    ['exchanges', 'channel', 'met', 'Met'],
    ['exchanges', 'given', ['advice', 'article'], 'Advice and Article'],
    ['promises', 'by', 'me', 'I did'],
    ['goals', 'industries', ['energy'], 'Energy'],
    ['goals', 'regions', ['SE'], 'Sweden'],
    ['groups', 'verdict', 'leave', 'I leave'],
    ['groups', 'leaderId', ANNA, 'Anna Berg'],
    ['settings', 'weeklyBudget', 3, '3'],
    ['settings', 'companyIndustry', { Nordvik: 'energy' }, 'Nordvik: Energy'],
    [
      'settings',
      'titleTags',
      { 'head of it': { function: 'it', seniority: null } },
      'head of it: Function: IT',
    ],
    ['settings', 'refusedIndustries', ['nordvik|energy'], 'nordvik: Energy'],
    ['settings', 'me', { industry: 'energy' }, 'Industry: Energy'],
    [
      'settings',
      'cadences',
      { relations: { peer: 90 }, labels: { vip: 30 } },
      'Peer: 3 months and vip: 4 weeks',
    ],
    ['settings', 'templates', { 'sv.hello': 'Hej!' }, 'Keep in touch (Swedish): Hej!'],
    ['profiles', 'fromLater', { deep: [1] }, 'something this version cannot show'],
  ] as const)('%s: %s of %j', (kind, field, value, words) => {
    expect(shown(kind, field, value)).toBe(words);
  });

  test('every field that can be edited has a name of its own, and any other one is said to be of another version', () => {
    const newer = fieldName('contacts', 'fromLater');
    for (const [kind, fields] of Object.entries(RECORD_FIELDS))
      for (const field of Object.keys(fields)) {
        const name = fieldName(kind as RecordKind, field);
        expect(name, `${kind}: ${field}`).not.toBe(newer);
        expect(name, `${kind}: ${field}`).not.toBe('');
      }
    expect(newer).not.toContain('fromLater');
  });
});
