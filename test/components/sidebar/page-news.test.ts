import { describe, expect, test } from 'vitest';
import { newsOf, withoutFilling } from '../../../components/sidebar/page-news.ts';
import { type Known, planCapture } from '../../../lib/capture/index.ts';
import { emptyContact, type Reading } from '../../../lib/contact/index.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const reading: Reading = {
  kind: 'person',
  site: 'linkedin',
  name: 'Runa Eik',
  headline: null,
  company: 'Fjellbank',
  role: 'CFO',
  location: null,
  industry: null,
  url: 'https://www.linkedin.com/in/runa-eik/',
  handle: 'runa-eik',
  aliases: [],
  degree: null,
  own: null,
  positions: [],
  evidence: {},
  problems: [],
};
function planFor(contact: { role: string | null; company: string | null }) {
  const known: Known = {
    contact: { ...emptyContact('c1', 'Runa Eik', NOW), ...contact },
    profiles: [
      {
        id: 'p1',
        contactId: 'c1',
        site: 'linkedin',
        handle: 'runa-eik',
        url: 'https://www.linkedin.com/in/runa-eik/',
        keys: ['linkedin:runa-eik'],
        createdAt: NOW,
        updatedAt: NOW,
      },
    ],
  };
  const plan = planCapture(reading, [known], '2026-11-21');
  if (!plan.ok) throw new Error(plan.error.code);
  return plan.value;
}

describe('what the page says that the book does not', () => {
  test('nothing new: quiet', () => {
    expect(newsOf(planFor({ role: 'CFO', company: 'Fjellbank' }))).toEqual([]);
    expect(newsOf(null)).toEqual([]);
  });

  test('a changed field and an empty one that could be filled', () => {
    const news = newsOf(planFor({ role: 'Controller', company: null }));
    expect(news.map(({ field, old, new: now }) => [field, old, now])).toEqual([
      ['role', 'Controller', 'CFO'],
      ['company', null, 'Fjellbank'],
    ]);
  });

  test('left as it is, nothing is filled', () => {
    const left = withoutFilling(planFor({ role: 'CFO', company: null }));
    expect(left.kind === 'same' && left.additions.company).toBeUndefined();
    expect(newsOf(left)).toEqual([]);
  });
});
