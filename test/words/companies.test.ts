import { describe, expect, test } from 'vitest';
import { companyFirm, companyHouse, companyKey, sameCompany } from '../../lib/words/companies.ts';

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

describe('a firm is the same wherever it works', () => {
  test.each([
    ['Volvo Cars', 'Volvo Cars AB', 'Volvo Car Sverige AB', 'VOLVO CARS (publ)', 'Volvo Car Group'],
    ['Ørsted A/S', 'Ørsted', 'Orsted Danmark A/S', 'Ørsted Group'],
    ['Nordea', 'Nordea Abp', 'Nordea Danmark', 'Nordea Sverige AB'],
    ['Telenor Norge AS', 'Telenor ASA', 'Telenor Group', 'Telenor Sverige AB'],
    ['ABB', 'ABB AB', 'ABB Ltd', 'ABB Norway AS'],
    ['ICA Gruppen AB', 'ICA Sverige AB', 'ICA'],
  ])('%s', (first, ...others) => {
    expect(others.map(companyFirm)).toEqual(others.map(() => companyFirm(first)));
  });

  test.each([
    ['Volvo Cars', 'Volvo Penta'],
    ['ICA', 'ICA Banken AB'],
    ['Team Denmark', 'Team Norway'],
    ['Bank of Iceland', 'Bank of Finland'],
    ['Region Halland', 'Region Skåne'],
    ['Norge AS', 'Sverige AB'],
    ['Arla', 'Arlanda'],
  ])('but %s is not %s', (a, b) => expect(companyFirm(a)).not.toBe(companyFirm(b)));
});
