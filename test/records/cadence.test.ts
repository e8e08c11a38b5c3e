import { describe, expect, test } from 'vitest';
import { cadenceFor } from '../../lib/records/index.ts';

const ida = { cadenceDays: null, labels: ['Nätverk Öst', 'Golf'], relation: 'peer' as string | null };
const cadences = { relations: { peer: 90, mentor: 30 }, labels: { 'natverk ost': 60, golf: 45 } };

describe('the cadence that holds', () => {
  test('is the contact’s own before that of a label, and that of a label before that of the relation', () => {
    expect(cadenceFor({ ...ida, cadenceDays: 7 }, cadences)).toBe(7);
    expect(cadenceFor(ida, cadences)).toBe(45);
    expect(cadenceFor({ ...ida, labels: [] }, cadences)).toBe(90);
    expect(cadenceFor({ ...ida, labels: ['NÄTVERK öst'] }, cadences)).toBe(60);
  });

  test('is none when nothing was asked for, whatever a label is called', () => {
    expect(cadenceFor(ida, undefined)).toBeNull();
    expect(cadenceFor({ ...ida, labels: ['constructor'], relation: 'toString' }, cadences)).toBeNull();
  });
});
