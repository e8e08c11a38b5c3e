import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { planCapture } from '../../lib/capture/index.ts';
import type { PageReading } from '../../lib/records/index.ts';
import { readingIn } from '../../lib/records/reading-check.ts';
import { readPage } from '../../lib/sites/index.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
const PAGES = {
  'linkedin-classic': 'https://www.linkedin.com/in/ottilie-brandvold/overlay/contact-info/',
  'linkedin-sdui-en': 'https://www.linkedin.com/in/sigrid-tallmo/overlay/contact-info/',
} as const;

/** A page with a dialog opened over it. */
function withDialog(name: keyof typeof PAGES, dialog: string): PageReading {
  const html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8').replace('</body>', `${dialog}</body>`);
  return readPage(new JSDOM(html, { url: PAGES[name] }).window.document, PAGES[name]);
}
const dialog = (slug: string, day: string) => `<div role="dialog"><h2>Kontakt</h2>
  <section><h3>Profil</h3><a href="https://www.linkedin.com/in/${slug}">linkedin.com/in/${slug}</a></section>
  <section><h3>E-Mail</h3><a href="mailto:name%40firma.example?x=1">name@firma.example</a></section>
  <section><h3>Geburtstag</h3><span>8. Februar</span></section>
  <section><h3>Kontakt seit</h3><span>${day}</span></section></div>`;

describe('an opened dialog of contact details', () => {
  test.each([
    ['linkedin-classic', 'ottilie-brandvold', '3. Apr. 2022'],
    ['linkedin-classic', 'ottilie-brandvold', 'Apr 3, 2022'],
    ['linkedin-sdui-en', 'sigrid-tallmo', 'den 3 april 2022'],
    ['linkedin-sdui-en', 'sigrid-tallmo', '2022年4月3日'],
  ] as const)('on %s of %s tells mail and day (%s)', (name, slug, day) => {
    expect(withDialog(name, dialog(slug, day))).toMatchObject({
      kind: 'person',
      handle: slug,
      emails: ['name@firma.example'],
      connectedOn: '2022-04-03',
    });
  });

  test('of somebody else tells nothing, nor does one that is closed', () => {
    for (const shown of [dialog('somebody-else', '3. Apr. 2022'), '<div hidden></div>']) {
      const reading = withDialog('linkedin-classic', shown);
      expect(reading).not.toHaveProperty('emails');
      expect(reading).not.toHaveProperty('connectedOn');
    }
  });

  test('guesses no day from numbers alone', () => {
    const reading = withDialog('linkedin-classic', dialog('ottilie-brandvold', '3/4/2022'));
    expect(reading).toMatchObject({ emails: ['name@firma.example'] });
    expect(reading).not.toHaveProperty('connectedOn');
  });

  test('comes through the check of answers, and into the plan as a day of connecting', () => {
    const answer = readingIn(withDialog('linkedin-classic', dialog('ottilie-brandvold', '3. Apr. 2022')));
    expect(answer).toMatchObject({ emails: ['name@firma.example'], connectedOn: '2022-04-03' });
    const crooked = { ...answer, emails: ['no address', 7], connectedOn: 'yesterday' };
    expect(readingIn(crooked)).not.toHaveProperty('emails');
    expect(readingIn(crooked)).not.toHaveProperty('connectedOn');
    if (answer?.kind !== 'person') throw new Error('a person was expected');
    const plan = planCapture(answer, [], '2026-03-01');
    expect(plan.ok && plan.value).toMatchObject({
      kind: 'new',
      additions: { emails: ['name@firma.example'], metOn: '2022-04-03', connected: true },
    });
  });
});
