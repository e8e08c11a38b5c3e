import type { ContactRow } from '../../../components/base/facets.ts';
import type { Goal } from '../../../lib/records/index.ts';
import type { Card } from '../../../lib/store/tables.ts';
import { foldText } from '../../../lib/words/index.ts';

let made = 0;

/** A line of the list with nothing but a name, and what is said beside it. */
export function row(name: string, more: Partial<ContactRow> = {}): ContactRow {
  return {
    id: `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`,
    name,
    role: null,
    company: null,
    industry: null,
    function: null,
    seniority: null,
    relation: null,
    labels: [],
    archived: false,
    country: null,
    area: null,
    lastOn: null,
    warmth: null,
    search: { name: foldText(name), work: '', rest: '' },
    ...more,
  };
}

/** The same as a record of the book; the id is the name. */
export const card = (name: string, more: Partial<Card> = {}): Card => ({
  ...row(name),
  id: name,
  nameKey: foldText(name),
  howMet: null,
  balance: null,
  emailKeys: [],
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...more,
});

/** A goal of three people that wants nothing in particular. */
export const goal = (more: Partial<Goal> = {}): Goal => ({
  id: 'g',
  text: 'Energy in the south',
  industries: [],
  functions: [],
  seniorities: [],
  regions: [],
  labels: [],
  wanted: 3,
  until: null,
  weight: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...more,
});
