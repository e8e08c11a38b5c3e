import { describe, expect, test } from 'vitest';
import { COOLING_ROUTE, formatRoute, parseRoute, placeHref } from '../../../components/base/route.ts';

describe('addresses of the dashboard', () => {
  test.each(['', '#', '#/', '#/week'])('“%s” is this week', (address) => {
    expect(parseRoute(address)).toEqual({ view: 'week' });
    expect(formatRoute(parseRoute(address))).toBe('#/week');
  });

  test('the address of a place of its own once leads on: who is cooling is a view of People', () => {
    expect(parseRoute('#/risk')).toEqual(COOLING_ROUTE);
    expect(parseRoute(formatRoute(COOLING_ROUTE))).toEqual(COOLING_ROUTE);
  });

  test('give and receive keeps its address', () => {
    expect(parseRoute('#/ledger')).toEqual({ view: 'ledger' });
  });

  test('an address without a view that searches is the list, as before', () => {
    expect(parseRoute('#/?q=anna')).toMatchObject({ view: 'contacts', query: 'anna' });
  });

  test('a place of the menu is found by its address', () => {
    expect(parseRoute(placeHref('week', { view: 'goals' }))).toEqual({ view: 'week' });
  });
});
