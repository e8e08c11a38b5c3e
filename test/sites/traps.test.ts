import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../lib/records/index.ts';
import { readPage } from '../../lib/sites/index.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
const SDUI_URL = 'https://www.linkedin.com/in/sigrid-tallmo/';

/** The reading of an invented page after a change to its markup; fails when there was nothing to change. */
function readChanged(name: string, url: string, changes: [string | RegExp, string][]): PageReading {
  let html = readFileSync(join(FIXTURES, `${name}.html`), 'utf8');
  for (const [from, to] of changes) {
    const changed = html.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, to);
    expect(changed, `${name} holds no ${from}`).not.toBe(html);
    html = changed;
  }
  return readPage(new JSDOM(html, { url }).window.document, url);
}
const sdui = (...changes: [string | RegExp, string][]) => readChanged('linkedin-sdui-en', SDUI_URL, changes);

describe('the job at the top of the page', () => {
  test('is kept, without a role, while no jobs are loaded', () => {
    expect(sdui([/ExperienceTopLevelSection/, 'NotThere'])).toMatchObject({
      company: 'Fjällgrön Mejeri',
      role: null,
    });
  });

  test('gives way to a job that goes on when it has ended', () => {
    expect(sdui([/Aug 2022 - Present/, 'Aug 2022 - Dec 2025'])).toMatchObject({
      company: 'Styrelse · Nord',
      role: 'Board Member',
    });
  });

  test('is told as shown, and as ended, when all jobs have ended', () => {
    const reading = sdui([/ - Present/, ' - Dec 2025']);
    expect(reading).toMatchObject({ company: 'Fjällgrön Mejeri', role: null });
    expect(reading.problems).toContainEqual({ code: 'jobEnded', field: 'company', params: ['2025-12'] });
    expect(reading.problems).toContainEqual({ code: 'fieldMissing', field: 'role', params: ['ended'] });
  });

  test('counts alone when the jobs shown are others', () => {
    expect(sdui(['<p>Fjällgrön Mejeri</p></div></div>', '<p>Annat Mejeri</p></div></div>'])).toMatchObject({
      company: 'Annat Mejeri',
      role: null,
    });
  });

  test('is told from the school by its icon, whichever comes first', () => {
    const swapped = sdui(
      [
        'svg id="company-accent-4"></svg><img alt=""></figure><div><p>Fjällgrön Mejeri',
        'svg id="school-accent-4"></svg><img alt=""></figure><div><p>Fjällgrön Mejeri',
      ],
      [
        'svg id="school-accent-4"></svg><img alt=""></figure><div><p>Norrskens',
        'svg id="company-accent-4"></svg><img alt=""></figure><div><p>Norrskens',
      ],
    );
    expect(swapped).toMatchObject({ company: 'Norrskens Handelshögskola', role: null });
  });
});

describe('the top card of 2026', () => {
  test('has no headline when the line of company and school follows the name', () => {
    expect(sdui([/<p>Operations that people.*?<\/p>/, ''])).toMatchObject({
      headline: null,
      location: 'Luleå, Norrbotten County, Sweden',
    });
  });

  test('takes no other line for the place', () => {
    expect(sdui(['<p>Luleå, Norrbotten County, Sweden</p><p>·</p>', ''])).toMatchObject({ location: null });
  });

  test('of somebody visited before is not taken', () => {
    const before = `<div componentkey="com.linkedin.sdui.profile.card.refACoAABEFORETopcard"><section>
      <a href="/in/visited-before/"><h2>Visited Before</h2></a><p>· 1st</p><p>Old headline</p></section></div>`;
    expect(sdui(['<main id="workspace"', `${before}<main id="workspace"`])).toMatchObject({
      name: 'Sigrid Tallmo',
      degree: 2,
    });
  });

  test('is read when the card name stands in another attribute', () => {
    for (const name of ['id', 'data-testid']) {
      expect(sdui([/componentkey="com\./, `${name}="com.`])).toMatchObject({
        name: 'Sigrid Tallmo',
        role: 'Chief Operating Officer',
      });
    }
  });

  test('is not looked for on pages that are no profile', () => {
    const html = readFileSync(join(FIXTURES, 'linkedin-sdui-en.html'), 'utf8');
    for (const path of ['/feed/', '/search/results/people/', '/company/sigrid-tallmo/']) {
      const url = `https://www.linkedin.com${path}`;
      expect(readPage(new JSDOM(html, { url }).window.document, url)).toMatchObject({
        kind: 'none',
        site: 'linkedin',
      });
    }
  });

  test('says whose it is, when the address names another', () => {
    const reading = readChanged('linkedin-sdui-en', 'https://www.linkedin.com/in/somebody-new/', []);
    expect(reading).toMatchObject({ handle: 'sigrid-tallmo', url: SDUI_URL });
    expect(reading.problems).toContainEqual({ code: 'pageChanged', field: 'url' });
    expect(reading.kind === 'person' && reading.aliases).not.toContain('somebody-new');
  });

  test('never gives the title of the document as a name', () => {
    expect(sdui([/<h2>Sigrid Tallmo<\/h2>/, '<h2></h2>'])).toMatchObject({ name: null });
  });
});

describe('the classic page', () => {
  const url = 'https://www.linkedin.com/in/ottilie-brandvold/';
  const classic = (...changes: [string | RegExp, string][]) => readChanged('linkedin-classic', url, changes);

  test('does not take a lone school for a company', () => {
    expect(classic([/<li><button aria-label="Aktuelles.*?<\/li>/, ''])).toMatchObject({
      company: 'Torvmo Nordic A.S.',
      role: 'Leiterin Einkauf',
    });
    expect(
      classic([/<li><button aria-label="Aktuelles.*?<\/li>/, ''], ['id="experience"', 'id="later"']),
    ).toMatchObject({ company: null, role: null });
  });

  test('takes the place beside the contact link', () => {
    expect(classic([/text-body-small inline t-black--light break-words/, 'aBcDeF'])).toMatchObject({
      location: 'Hamburg, Deutschland',
    });
  });
});

describe('the public page', () => {
  const url = 'https://dk.linkedin.com/in/rasmus-holmegaard';

  test('gives the data of the person whose address it is', () => {
    expect(readChanged('linkedin-public', url, [[/top-card-layout__title/, 'x']])).toMatchObject({
      name: 'Rasmus Holmegaard',
      company: 'Havblik Invest',
    });
  });

  test('gives nobody when the data are another’s', () => {
    expect(
      readChanged('linkedin-public', url, [
        [/top-card-layout__/, 'x'],
        [/dk\.linkedin\.com\/in\/rasmus-holmegaard/, 'dk.linkedin.com/in/third-person'],
      ]),
    ).toMatchObject({ kind: 'none' });
  });

  test('keeps nothing that is masked', () => {
    const reading = readChanged('linkedin-public', url, [
      [/Havblik Invest/, '******* ******'],
      [/Finance Director/, '******* ********'],
      [/Numbers with a view of the sea/, '****** **** *'],
    ]);
    expect(JSON.stringify(reading)).not.toContain('**');
    expect(reading.problems).toContainEqual({ code: 'fieldMasked', field: 'headline' });
  });
});

test('a file or an inner page of the browser is not read', () => {
  for (const url of ['file:///home/me/page.html', 'about:blank', 'chrome://settings/', 'not an address']) {
    const { document } = new JSDOM('<div class="h-card">Somebody</div>').window;
    expect(readPage(document, url)).toEqual({
      kind: 'none',
      site: null,
      problems: [{ code: 'pageUnsupported' }],
    });
  }
});

describe('variants of the top card of 2026', () => {
  const url = 'https://www.linkedin.com/in/aksel-nyhamn/';
  const member = 'ACoAA0AKSEL00000000000000000000000000AB';
  /** A card in the order and nesting seen, with parts to vary. */
  const card = ({
    degrees = '<div data-display-contents="true"><p>· 1.</p></div><p>· 2.</p>',
    headline = '<p>Brannsjef med blyant</p>',
    company = '<p>Solgløtt Brann · Byfjord Universitet</p>',
    place = '<div><p>Bergen, Norge</p><p>·</p><p><a href="#">Kontaktinfo</a></p></div>',
  } = {}) => `<html lang="nb"><body><h2>0 varsler</h2><div componentkey="com.linkedin.sdui.profile.card.ref${member}Topcard"><section>
    <div><div><div><div><a href="/in/aksel-nyhamn/"><h2>Aksel Nyhamn</h2></a></div>${degrees}</div>${headline}${company}${place}</div>
    <div><div role="button"><figure><svg id="company-accent-4"></svg></figure><p>Solgløtt Brann</p></div>
    <div role="button"><figure><svg id="school-accent-4"></svg></figure><p>Byfjord Universitet</p></div></div></div>
    <div><p>312</p><p>forbindelser</p></div></section></div></body></html>`;
  const read = (parts?: Parameters<typeof card>[0]) =>
    readPage(new JSDOM(card(parts), { url }).window.document, url);
  const all = {
    name: 'Aksel Nyhamn',
    headline: 'Brannsjef med blyant',
    company: 'Solgløtt Brann',
    location: 'Bergen, Norge',
  };

  test.each(['· 1st', '· 2:a', '· 3rd+', '· 2. stopnia', '· 3.+', '• 1er', '· 2次', '· الدرجة 1'])(
    'the degree %s is none of the fields',
    (text) => {
      expect(read({ degrees: `<p>${text}</p>` })).toMatchObject({
        ...all,
        degree: Number(/[123]/.exec(text)?.[0]),
      });
    },
  );

  test('a placeholder for the headline is no headline', () => {
    expect(read({ headline: '<p>--</p>' })).toMatchObject({ ...all, headline: null });
  });

  test('without company and school the place still follows', () => {
    expect(read({ company: '' })).toMatchObject(all);
    expect(read({ company: '', headline: '' })).toMatchObject({ ...all, headline: null });
    expect(read({ company: '', headline: '', place: '<p><a href="#">Kontaktinfo</a></p>' })).toMatchObject({
      ...all,
      headline: null,
      location: null,
    });
  });

  test('the mark of the member is an alias', () => {
    expect(read()).toMatchObject({
      ...all,
      handle: 'aksel-nyhamn',
      aliases: [member],
      role: null,
      degree: 2,
      own: false,
    });
  });
});

describe('what stands in or beside the heading', () => {
  const classic = (...changes: [string | RegExp, string][]) =>
    readChanged('linkedin-classic', 'https://www.linkedin.com/in/ottilie-brandvold/', changes);
  const H1 = 'break-words">Ottilie Brandvold</h1>';

  test.each([
    ['<span class="dist-value">· 2nd</span>', 'Ottilie Brandvold, MBA'],
    [' · 2:a', 'Ottilie Brandvold, MBA'],
    ['<span>· 3rd+</span>', 'Ottilie Brandvold, MBA'],
  ])('a degree is no part of the name (%s)', (degree, name) => {
    expect(classic([H1, `break-words">Ottilie Brandvold, MBA ${degree}</h1>`])).toMatchObject({ name });
  });

  test.each(['She/Her', '(hon/henne)', 'they / them', 'De/dem', 'hun, hende'])(
    '"%s" is no headline',
    (said) => {
      const line = `<div class="text-body-medium break-words">${said}</div>`;
      const before = '<div class="text-body-medium break-words" data-generated';
      expect(classic([before, `${line}${before}`])).toMatchObject({
        headline: 'Leiterin Einkauf bei Torvmo Nordic',
      });
    },
  );
});

describe('pages that show people and are nobody’s', () => {
  const read = (body: string, url = 'https://hanna.example/') =>
    readPage(
      new JSDOM(`<html><head><title>x</title></head><body>${body}</body></html>`, { url }).window.document,
      url,
    );
  const card = (name: string, role = 'Engineer') =>
    `<p class="h-card"><span class="p-name">${name}</span>, <span class="p-job-title">${role}</span></p>`;

  test.each([
    [
      'in quotations',
      `<blockquote>${card('Emil Wahl')}</blockquote><blockquote>${card('Lo Hed', '')}</blockquote>`,
    ],
    ['one of them', `<blockquote>${card('Emil Wahl')}</blockquote>`],
    ['by their class', `<div class="Testimonials">${card('Emil Wahl')}<hr>${card('Lo Hed')}</div>`],
    ['side by side', `<ul><li>${card('Emil Wahl')}</li><li>${card('Lo Hed')}</li></ul>`],
  ])('authors of testimonials %s', (_, body) => {
    expect(read(body).kind).toBe('none');
  });

  test('the owner of a page keeps it beside them', () => {
    const owner =
      '<header class="h-card"><a class="p-name u-url" href="https://hanna.example/">Hanna Sund</a></header>';
    expect(read(`${owner}<ul><li>${card('Emil Wahl')}</li><li>${card('Lo Hed')}</li></ul>`)).toMatchObject({
      name: 'Hanna Sund',
    });
  });

  test('the author of an article in a graph, but not whoever the page is about', () => {
    const person = { '@type': 'Person', '@id': '#emil', name: 'Emil Wahl' };
    const article = { '@type': 'NewsArticle', headline: 'x', author: { '@id': '#emil' } };
    const graph = (...more: object[]) =>
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [person, ...more] })}</script>`;
    expect(read(graph(article)).kind).toBe('none');
    expect(read(graph({ ...article, author: [{ '@id': '#emil' }] })).kind).toBe('none');
    expect(read(graph(article, { '@type': 'ProfilePage', mainEntity: { '@id': '#emil' } }))).toMatchObject({
      name: 'Emil Wahl',
    });
    expect(read(graph({ '@type': 'WebSite', name: 'x' }))).toMatchObject({ name: 'Emil Wahl' });
  });

  test.each(['details/experience/', 'details/education', 'recent-activity/all/'])(
    'a part of a profile (%s) leads to the profile itself',
    (part) => {
      const answer = read('<h2>Experience</h2>', `https://www.linkedin.com/in/austin-example/${part}`);
      expect(answer).toMatchObject({ kind: 'none', problems: [{ code: 'profilePart' }] });
    },
  );
});
