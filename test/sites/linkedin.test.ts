import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkedinAddress, memberIdIn, profileUrl } from '../../lib/sites/linkedin.ts';

test.each([
  ['https://www.linkedin.com/in/anna-berg/', 'anna-berg'],
  ['https://se.linkedin.com/in/anna-berg?originalSubdomain=se', 'anna-berg'],
  ['https://m.linkedin.com/in/anna-berg', 'anna-berg'],
  ['https://touch.linkedin.com/in/anna-berg#x', 'anna-berg'],
  ['https://www.linkedin.com/mwlite/in/anna-berg', 'anna-berg'],
  ['https://www.linkedin.com/mwlite/profile/in/anna-berg', 'anna-berg'],
  ['https://www.linkedin.com/in/anna-berg/overlay/contact-info/', 'anna-berg'],
  ['https://www.linkedin.com/in/anna-berg/details/experience/', 'anna-berg'],
  ['https://www.linkedin.com/in/anna-berg/recent-activity/all/', 'anna-berg'],
  ['https://www.linkedin.com/in/Anna-BERG/', 'anna-berg'],
  ['https://www.linkedin.com/in/anna-%C3%B6berg/', 'anna-öberg'],
  ['https://www.linkedin.com/in/anna-o%CC%88berg/', 'anna-öberg'],
  ['/in/anna-berg/', 'anna-berg'],
  ['https://www.linkedin.com/in/100%/', '100%'],
])('%s is the page of %s', (url, slug) => {
  expect(linkedinAddress(url)?.slug).toBe(slug);
});

test.each([
  'https://www.linkedin.com/company/anna-berg/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com.evil.example/in/anna-berg/',
  'https://evil.example/in/anna-berg/',
  'javascript:alert(1)//www.linkedin.com/in/anna-berg',
  'ftp://www.linkedin.com/in/anna-berg',
  'https://www.linkedin.com/school/in/anna-berg',
])('%s is nobody’s page', (url) => {
  expect(linkedinAddress(url)).toBeNull();
});

test('member ids keep their case and are no slugs', () => {
  const id = 'ACoAAB0cdEfGhIjKlMnOpQrStUvWxYz0123456';
  expect(linkedinAddress(`https://www.linkedin.com/in/${id}/`)).toMatchObject({ slug: null, memberId: id });
  const lead = 'ACwAAB0cdEfGhIjKlMnOpQrStUvWxYz0123456';
  expect(linkedinAddress(`https://www.linkedin.com/sales/lead/${lead},NAME_SEARCH,x?_ntb=1`)).toMatchObject({
    lead: true,
    memberId: lead,
  });
  expect(memberIdIn(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&x=1`)).toBe(id);
  expect(memberIdIn(`urn:li:fs_miniProfile:${id}`)).toBe(id);
  expect(memberIdIn('urn:li:member:12')).toBeNull();
});

test('the own page by its short address names nobody', () => {
  expect(linkedinAddress('https://www.linkedin.com/in/me/')).toMatchObject({ slug: null, me: true });
});

test('the canonical address leads back to the same handle', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{Ll}\d-]{3,60}$/u), (name) => {
      fc.pre(name.normalize('NFC').toLowerCase() === name && name !== 'me' && !name.startsWith('ac'));
      expect(linkedinAddress(profileUrl(name))).toMatchObject({ slug: name, memberId: null });
    }),
  );
});

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void linkedinAddress(text)));
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      expect(linkedinAddress(url)).toBeNull();
    }),
  );
});
