import ICAL from 'ical.js';

/** Which rules of escaping a text follows. */
export type IcalKind = 'icalendar' | 'vcard' | 'vcard3';

// ical.js does not count the space that begins a continuation line: with 74 no line is longer than the 75 bytes that
// RFC 5545 and RFC 6350 allow.
const FOLD_BYTES = 74;

/** A property of jCal or jCard: name, parameters, type, values. */
export type JcalProperty = [string, Record<string, string>, string, ...(string | string[] | object)[]];
export type JcalComponent = [string, JcalProperty[], JcalComponent[]];

/**
 * A jCal or jCard component as text, escaped and folded, with CRLF at every line's end. The one door of both formats:
 * ical.js escapes what is of the type `text` and writes everything else as it is, so no value of another type, and no
 * parameter, may hold a line break or another control character.
 */
export function icalText(component: JcalComponent, kind: IcalKind): string {
  ICAL.foldLength = FOLD_BYTES;
  return `${ICAL.stringify.component(safeComponent(component), DESIGNS[kind])}\r\n`;
}

// Days of a year are written as they are given: ical.js would say VALUE=DATE, or take the dashes out where 3.0 has them.
const asGiven = { bday: { defaultType: 'unknown' }, anniversary: { defaultType: 'unknown' } };
const daysAsGiven = <T extends { property: object }>(design: T): T => ({
  ...design,
  property: { ...design.property, ...asGiven },
});
const DESIGNS = {
  icalendar: ICAL.design.icalendar,
  vcard: daysAsGiven(ICAL.design.vcard),
  vcard3: daysAsGiven(ICAL.design.vcard3),
};

function safeComponent([name, properties, inner]: JcalComponent): JcalComponent {
  return [name, properties.map(safeProperty), inner.map(safeComponent)];
}

function safeProperty([name, params, type, ...values]: JcalProperty): JcalProperty {
  const safe = (value: string): string => {
    if (type === 'text') return value.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '');
    if (type === 'uri') return value.toWellFormed().replace(/[\s\p{Cc}]/gu, encodeURIComponent);
    return value.toWellFormed().replace(CONTROL, '').replaceAll('\n', '');
  };
  return [
    name,
    Object.fromEntries(
      Object.entries(params).map(([key, value]) => [
        key,
        value.toWellFormed().replace(CONTROL, '').replace(/["\n]/g, ''),
      ]),
    ),
    type,
    ...values.map((value) =>
      typeof value === 'string' ? safe(value) : Array.isArray(value) ? value.map(safe) : value,
    ),
  ];
}

// Every control character but the line feed, and the marks that some readers take for line breaks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/g;
