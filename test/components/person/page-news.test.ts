import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../../../components/person/changes.tsx';
import {
  newsOf,
  newsToShow,
  type PageNews,
  saysMore,
  withoutFilling,
} from '../../../components/person/page-news.ts';
import { type Known, planCapture } from '../../../lib/capture/index.ts';
import { emptyContact, type Reading } from '../../../lib/records/index.ts';

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

describe('what a page says late', () => {
  const role: FieldChange = { field: 'role', old: 'Controller', new: 'CFO' };
  const company: FieldChange = { field: 'company', old: null, new: 'Fjellbank' };
  const saying = (...changes: FieldChange[]): PageNews => ({ plan: null, reading, changes });

  test('is not put in between what stands there, but is known to be there', () => {
    for (const shown of [saying(), saying(role)]) {
      expect(newsToShow(shown, saying(role, company))).toBe(shown);
      expect(saysMore(shown, saying(role, company))).toBe(true);
    }
    expect(saysMore(saying(role), saying(role))).toBe(false);
  });

  test('does not take the place of what the same field said before', () => {
    const shown = saying(role);
    const now = saying({ ...role, new: 'Chief financial officer' });
    expect(newsToShow(shown, now)).toBe(shown);
    expect(saysMore(shown, now)).toBe(true);
  });

  test('waits on when what is shown is answered', () => {
    const shown = newsToShow(saying(role), saying(company));
    expect(shown.changes).toEqual([]);
    expect(saysMore(shown, saying(company))).toBe(true);
    expect(newsToShow(shown, saying(company))).toBe(shown);
  });

  test('what is by now in the book otherwise is asked no more', () => {
    const now = saying({ ...role, old: 'Head of finance' }, company);
    expect(newsToShow(saying(role, company), now)).toBe(now);
  });
});
