import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originFromKey, originKey, originOf } from '../../lib/records/index.ts';

describe('where a contact comes from', () => {
  it('is a file before a page and a page before the hand', () => {
    expect(originOf('2026-11-20', true, 'people.csv')).toEqual({
      by: 'file',
      on: '2026-11-20',
      name: 'people.csv',
    });
    expect(originOf('2026-11-20', true).by).toBe('page');
    expect(originOf('2026-11-20', false).by).toBe('hand');
  });

  it('is told by its key, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const origin = originOf('2026-11-20', false, name);
        expect(originFromKey(originKey(origin) ?? '')).toEqual(origin);
      }),
    );
    expect(originFromKey(originKey(originOf('2026-11-20', true)) ?? '')).toEqual({ by: 'page' });
    expect([originKey(undefined), originFromKey('file x'), originFromKey('')]).toEqual([null, null, null]);
  });
});
