import { describe, expect, test } from 'vitest';
import { companyHouse, companyKey, sameCompany } from '../../lib/words/companies.ts';

describe('two names of one company', () => {
  test.each([
    ['Volvo Cars', 'Volvo Cars AB'],
    ['Volvo Cars AB (publ)', 'VOLVO CARS'],
    ['Novo Nordisk A/S', 'Novo Nordisk'],
    ['Hexagon Corporation', 'Hexagon Ltd.'],
    ['Jensen & Sønner ApS', 'Jensen & Sonner'],
    ['AB Electrolux', 'Electrolux'],
    ['Nokia Oyj', 'nokia, oyj'],
  ])('%s, %s', (a, b) => expect(sameCompany(a, b)).toBe(true));

  test.each([
    ['Volvo Cars', 'Volvo Penta'],
    ['Nordea Danmark', 'Nordea Sverige'],
    ['Region Halland', 'Region Skåne'],
    ['—', '…'],
    ['AB', 'AS'],
  ])('but not %s, %s', (a, b) => expect(sameCompany(a, b)).toBe(false));
});

test('a house is the company without its country and part', () => {
  const volvo = ['Volvo Cars', 'Volvo Car Corporation', 'Volvo Cars Sverige AB', 'Volvo Cars Group'];
  expect(new Set(volvo.map(companyHouse)).size).toBe(1);
  expect(companyHouse('ICA Gruppen AB')).toBe(companyHouse('ICA Sverige'));
  expect(companyHouse('Region Halland')).not.toBe(companyHouse('Region Skåne'));
  expect(companyHouse('Volvo Penta')).not.toBe(companyHouse('Volvo Cars'));
  expect(companyHouse('Norge AS')).toBe('norge');
  expect(companyKey('')).toBe('');
});
