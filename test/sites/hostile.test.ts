import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type PageReading, READING_FIELDS } from '../../lib/records/index.ts';
import { readable } from '../../lib/sites/draft.ts';
import { readPage } from '../../lib/sites/index.ts';
import { TEXT_LIMITS } from '../../lib/words/index.ts';
import { startCpuTime } from '../cpu-time.ts';

/** Longest a reading may take on the slow document of the tests, in milliseconds. */
const LONGEST = 2000;
const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
const fixtures = readdirSync(FIXTURES)
  .filter((file) => file.endsWith('.html') && !file.startsWith('none-'))
  .map((file) => ({
    html: readFileSync(join(FIXTURES, file), 'utf8'),
    url: (JSON.parse(readFileSync(join(FIXTURES, file.replace(/html$/, 'json')), 'utf8')) as { url: string })
      .url,
    file,
  }));

const parse = (html: string, url: string) =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** Reads and checks what every answer must be, whatever the page. */
function readSafely(document: Document, url: string): PageReading {
  const spent = startCpuTime();
  const reading = readPage(document, url);
  expect(spent()).toBeLessThan(LONGEST);
  expect(Object.getPrototypeOf(reading)).toBe(Object.prototype);
  expect(reading.problems.length).toBeLessThan(20);
  expect(JSON.stringify(reading).length).toBeLessThan(200_000);
  if (reading.kind === 'none') {
    expect(reading.problems.length).toBeGreaterThan(0);
    return reading;
  }
  for (const field of READING_FIELDS) {
    const value = reading[field];
    if (value === null) continue;
    expect(typeof value).toBe('string');
    expect(value.length).toBeLessThanOrEqual(TEXT_LIMITS[field]);
    expect(value).toBe(value.normalize('NFC').trim());
    expect(value).not.toMatch(/\p{Cc}|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u);
    expect(value.isWellFormed()).toBe(true);
  }
  if (reading.url !== null) expect(new URL(reading.url).protocol).toMatch(/^https?:$/);
  return reading;
}

/** What the parser of HTML makes of a text: it drops or replaces what cannot stand in a page. */
function asParsed(text: string): string {
  const { document } = new JSDOM('').window;
  document.body.innerHTML = `<p>${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
  return document.body.textContent ?? '';
}

/** From the OWASP filter evasion sheet and the big list of naughty strings: markup, code, formats, scripts, tricks. */
const NAUGHTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "javascript:/*--></title></style></textarea></script><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+alert(1)//'>",
  '<IMG SRC=&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)>',
  "<a href='java\u0000script:alert(1)'>x</a>",
  '<<SCRIPT>alert("XSS");//\\<</SCRIPT>',
  '\u202Etest\u202C reversed \u2066name\u2069',
  'Zero\u200Bwidth\u200Dname\uFEFF',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '\uD800lone surrogate',
  '👩‍👩‍👧‍👦 👍🏽',
  '社會科學院語學研究所',
  'ﷺ الرَّحِيم',
  '$' + '{7*7} {{7*7}} <%= 7*7 %>',
  "'; DROP TABLE contacts;--",
  '../../../../etc/passwd%00',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  '()',
  '-1e+1000',
  '%s%s%s%n',
  '\u0000',
  ' \t\r\n ',
  'A'.repeat(10_000),
  'é'.repeat(5000),
];

describe('naughty strings', () => {
  const asText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  // Long ones are met one by one below; in every text of a page they would only slow the test down.
  const short = NAUGHTY.filter((text) => text.length < 200);

  test.each(fixtures)(
    'in every text of $file',
    ({ html, url, file }) => {
      for (const text of short) {
        const page = html.replace(
          />([^<>]*\p{L}[^<>]*)</gu,
          (_, old: string) => `>${asText(old.trim() && text)}<`,
        );
        const reading = readSafely(parse(page, url), url);
        // Markup written as text stays text, and what stands in the place of the name is read as it stands there.
        if (reading.kind === 'person' && file.startsWith('linkedin-'))
          expect([readable(asParsed(text), TEXT_LIMITS.name), null]).toContain(reading.name);
      }
    },
    60_000,
  );

  test.each(fixtures)('in every attribute of $file', ({ html, url }) => {
    for (let first = 0; first < NAUGHTY.length; first += 5) {
      let at = first;
      const page = html.replace(
        /(content|aria-label|alt|title|href)="[^"]+"/g,
        (_, name: string) => `${name}="${asText(NAUGHTY[at++ % NAUGHTY.length] ?? '')}"`,
      );
      readSafely(parse(page, url), url);
    }
  });

  test('in the values of data', () => {
    for (const text of NAUGHTY) {
      const data = {
        '@type': 'Person',
        name: text,
        jobTitle: text,
        worksFor: { name: text },
        address: text,
        url: text,
      };
      const html = `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
      readSafely(parse(html, 'https://any.example/p'), 'https://any.example/p');
    }
  });
});

describe('page weapons', () => {
  const url = 'https://www.linkedin.com/in/sigrid-tallmo/';
  const page = fixtures.find(({ file }) => file === 'linkedin-sdui-en.html')?.html ?? '';

  test('forms that shadow the properties of the document', () => {
    const { document } = new JSDOM(page, { url }).window;
    const input = document.createElement('input');
    // Browsers do this for <form name="querySelector">; the document of the tests does not.
    const shadowed = ['querySelector', 'querySelectorAll', 'body', 'documentElement', 'baseURI', 'nodeType'];
    for (const name of shadowed) Object.defineProperty(document, name, { value: input });
    expect(document.querySelector).toBe(input);
    expect(readSafely(document, url)).toMatchObject({
      name: 'Sigrid Tallmo',
      role: 'Chief Operating Officer',
    });
  });

  test('ten thousand blocks of data', () => {
    const block = '<script type="application/ld+json">{"@type":"Person","name":"Somebody"}</script>';
    expect(
      readSafely(parse(block.repeat(10_000), 'https://any.example/'), 'https://any.example/'),
    ).toMatchObject({
      name: 'Somebody',
    });
  });

  test('data with ten thousand objects, nested a hundred thousand deep, or a megabyte long', () => {
    for (const data of [
      JSON.stringify({
        '@graph': Array.from({ length: 10_000 }, (_, index) => ({ '@type': 'Person', name: `P${index}` })),
      }),
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      '['.repeat(100_000),
      JSON.stringify({ '@type': 'Person', name: 'x'.repeat(1_000_000) }),
      '{"@type":"Person","name":"A","__proto__":{"name":"B"},"constructor":{"prototype":{"x":1}}}',
      '{"@type":"Person","name":["A",["B"]],"worksFor":[null,1,true,{"name":{"name":{"name":{"name":"deep"}}}}]}',
    ])
      readSafely(
        parse(`<script type="application/ld+json">${data}</script>`, 'https://any.example/'),
        'https://any.example/',
      );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('a headline of a megabyte', () => {
    const html = page.replace('Operations that people', 'x'.repeat(1_000_000));
    const reading = readSafely(parse(html, url), url);
    expect(reading).toMatchObject({ name: 'Sigrid Tallmo', headline: 'x'.repeat(TEXT_LIMITS.headline) });
  });

  test('elements nested thousands deep', () => {
    const { document } = new JSDOM(page, { url }).window;
    const heading = document.querySelector('[componentkey$="Topcard"] h2');
    let inner = heading;
    for (let level = 0; level < 3000 && inner; level++)
      inner = inner.appendChild(document.createElement('div'));
    inner?.append(' the Deep');
    expect(readSafely(document, url)).toMatchObject({ name: 'Sigrid Tallmo the Deep' });
    for (const name of ['h-card', 'vcard']) {
      const open = `<div class="${name}">`;
      readSafely(parse(`${open.repeat(400)}Deep`, 'https://any.example/'), 'https://any.example/');
    }
  });

  test('thousands of elements of the kinds that are looked for', () => {
    const many = [
      '<div class="h-card">Somebody</div>',
      '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Somebody</b></div>',
      '<h3 class="sz-speaker__name">Somebody</h3>',
      '<div class="h-card"><span class="p-name">',
    ];
    for (const part of many) {
      const html = `<body>${part.repeat(1500)}</body>`;
      readSafely(parse(html, 'https://any.example/'), 'https://any.example/');
    }
    const entry = '<div componentkey="entity-collection-item-1"><p>T</p><p>C</p><p>2001 - 2002</p></div>';
    const section =
      '<section componentkey="com.linkedin.sdui.profile.card.refACoAA0TALLMO00000000000000000000000HQExperienceTopLevelSection">';
    readSafely(parse(page.replace(section, section + entry.repeat(1500)), url), url);
  }, 60_000);

  test('no body, no root, frames, other kinds of document', () => {
    const { document } = new JSDOM(page, { url }).window;
    document.body.remove();
    readSafely(document, url);
    document.documentElement.remove();
    readSafely(document, url);
    readSafely(document, 'https://any.example/');
    readSafely(parse('<frameset><frame src="x"></frameset>', url), url);
    const xml = new JSDOM('<person><name>A</name></person>', { contentType: 'application/xml', url }).window
      .document;
    readSafely(xml, url);
    readSafely(xml, 'https://any.example/');
    const svg = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>', {
      contentType: 'image/svg+xml',
      url,
    });
    readSafely(svg.window.document, 'https://any.example/');
  });

  test('addresses that cannot be resolved', () => {
    for (const href of [
      'http://[',
      'https://%',
      'javascript:alert(1)',
      'data:text/html,x',
      'http://a b',
      '//',
      'x'.repeat(10_000),
    ]) {
      const html = `<base href="${href}"><link rel="canonical" href="${href}"><meta property="og:type" content="profile"><meta property="og:title" content="A B"><meta property="og:url" content="${href}"><a class="h-card u-url" href="${href}">A B</a>`;
      readSafely(parse(html, 'https://any.example/p'), 'https://any.example/p');
      readSafely(parse(page.replaceAll('https://www.linkedin.com/in/sigrid-tallmo/', href), url), url);
    }
  });
});

describe('generated pages', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...NAUGHTY),
    fc.constantFrom('· 1st', '·', '2019 - 2020', '***'),
  );
  const tags = fc.constantFrom(
    'div',
    'p',
    'span',
    'a',
    'h1',
    'h2',
    'ul',
    'li',
    'section',
    'form',
    'input',
    'button',
    'svg',
    'table',
    'script',
    'template',
    'style',
    'dialog',
    'main',
  );
  const attributes = fc.constantFrom(
    ...[
      'componentkey="com.linkedin.sdui.profile.card.refACoAA0Topcard"',
      'componentkey="com.linkedin.sdui.profile.card.refACoAA0ExperienceTopLevelSection"',
      'componentkey="entity-collection-item-1"',
    ],
    ...[
      'id="company-accent-4"',
      'id="experience"',
      'id="XingIdModule"',
      'id="name"',
      'data-member-id="1"',
      'href="/in/x/overlay/contact-info/"',
      'href="#"',
      'role="button"',
    ],
    ...[
      'class="h-card"',
      'class="vcard fn org"',
      'class="text-body-medium break-words"',
      'class="top-card-layout__title"',
      'class="h-resume"',
      'class="p-name p-org u-url"',
    ],
    ...[
      'itemscope itemtype="https://schema.org/Person"',
      'itemprop="name"',
      'typeof="Person" vocab="https://schema.org/"',
      'property="name"',
      'type="application/ld+json"',
    ],
    ...[
      'name="querySelector"',
      'name="children"',
      'data-anonymize="person-name"',
      'aria-label="a: b"',
      'aria-hidden="true"',
      'hidden',
      'style="display:none"',
    ],
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      texts,
      fc
        .tuple(tags, fc.array(attributes, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, attrs, inner]) => `<${[tag, ...attrs].join(' ')}>${inner.join('')}</${tag}>`),
    ),
  }));
  const addresses = fc.constantFrom(
    'https://www.linkedin.com/in/x/',
    'https://www.linkedin.com/sales/lead/ACwAA01234567890123,x',
    'https://www.xing.com/profile/A_B',
    'https://github.com/x',
    'https://any.example/p',
  );

  test('never break the reading', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), addresses, (nodes, url) => {
        readSafely(parse(nodes.join(''), url), url);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('nor do pages that lost or doubled a part', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.nat(),
        fc.nat(2000),
        fc.boolean(),
        ({ html, url }, at, length, double) => {
          const start = at % html.length;
          const part = html.slice(start, start + length);
          readSafely(
            parse(html.slice(0, start) + (double ? part + part : '') + html.slice(start + length), url),
            url,
          );
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});
