import { describe, expect, it } from 'vitest';
import { facetValues, NONE } from '../../../components/base/facets.ts';
import { CONTACTS_ROUTE, formatRoute, parseRoute } from '../../../components/base/route.ts';
import { withGroups } from '../../../components/dashboard/use-rows-with-groups.ts';
import type { Group } from '../../../lib/records/index.ts';
import type { Card } from '../../../lib/store/index.ts';

const STAMPS = { createdAt: '2026-01-01T08:00:00.000Z', updatedAt: '2026-01-01T08:00:00.000Z' };
const group = (name: string, memberIds: string[]) => ({
  group: { id: name, name, purpose: null, cost: null, memberIds, ...STAMPS } satisfies Group,
  meetings: [],
});
const card = (id: string) => ({ id, name: id }) as Card;

describe('the list of people with their groups', () => {
  const cards = [card('ida'), card('jon')];

  it('has the groups of each, and leaves the others the rows they were', () => {
    const rows = withGroups(cards, [group('Forum', ['ida']), group('Alumni', ['ida'])]);
    expect(rows[0]?.groups).toEqual(['Forum', 'Alumni']);
    expect(rows[1]).toBe(cards[1]);
    expect(rows.map((row) => facetValues(row, 'group', '2026-11-21'))).toEqual([['Forum', 'Alumni'], [NONE]]);
  });

  it('names two groups of one name once', () => {
    const rows = withGroups(cards, [group('Forum', ['ida']), group('Forum', ['ida', 'jon'])]);
    expect(rows.map(({ groups }) => groups)).toEqual([['Forum'], ['Forum']]);
  });

  it('is the list itself while nobody is in a group', () => {
    expect(withGroups(cards, [group('Forum', [])])).toBe(cards);
  });

  it('keeps a row until its groups change, so that nothing is worked out twice', () => {
    const [first] = withGroups(cards, [group('Forum', ['ida'])]);
    expect(withGroups([...cards], [group('Forum', ['ida', 'jon'])])[0]).toBe(first);
    expect(withGroups(cards, [group('Forum', ['ida']), group('Alumni', ['ida'])])[0]).not.toBe(first);
    expect(withGroups(cards, [group('Alumni', ['ida'])])[0]?.groups).toEqual(['Alumni']);
  });
});

describe('a value that is a hyphen', () => {
  it('is not taken for none, neither in the list nor in an address', () => {
    const [row] = withGroups([card('ida')], [group('-', ['ida'])]);
    expect(row && facetValues(row, 'group', '2026-11-21')).toEqual(['-']);
    expect(NONE).not.toBe('-');
    const route = { ...CONTACTS_ROUTE, filters: { group: ['-', NONE, '\\-', 'x-'] } };
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it('means none in an address as it always did', () => {
    expect(parseRoute('#/contacts?group=-')).toEqual({ ...CONTACTS_ROUTE, filters: { group: [NONE] } });
    expect(formatRoute({ ...CONTACTS_ROUTE, filters: { group: [NONE] } })).toBe('#/contacts?group=-');
  });
});

describe('the address of a group', () => {
  const id = '01900000-0000-7000-8000-000000000001';
  it('leads there and back', () => {
    expect(parseRoute(`#/group/${id}`)).toEqual({ view: 'group', id });
    expect(formatRoute({ view: 'group', id })).toBe(`#/group/${id}`);
    expect(parseRoute('#/groups')).toEqual({ view: 'groups' });
    expect(parseRoute('#/group/x').view).toBe('nowhere');
  });
});
