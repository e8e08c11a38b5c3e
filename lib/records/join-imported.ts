import type { Contact } from './contact.ts';
import type { ImportedPerson } from './imported.ts';

/** Two rows of one person: the first keeps its word, the second fills what is empty and adds to lists. */
export function joinImported(a: ImportedPerson, b: ImportedPerson): ImportedPerson {
  const reading = { ...a.reading };
  if (reading.handle === null) {
    const { site, handle, url, aliases } = b.reading;
    Object.assign(reading, handle === null ? {} : { site, handle, url, aliases });
  }
  for (const field of ['name', 'headline', 'company', 'role', 'location', 'industry', 'own'] as const)
    Object.assign(reading, { [field]: reading[field] ?? b.reading[field] });
  reading.evidence = { ...b.reading.evidence, ...a.reading.evidence };
  if (reading.positions.length === 0) reading.positions = b.reading.positions;
  const exchanges = distinctBy([...a.exchanges, ...b.exchanges], (one) => JSON.stringify(one)).sort(
    (one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0),
  );
  const urls = lines([...(a.urls ?? []), ...(b.urls ?? [])]);
  const profiles = distinctBy(
    [...(a.profiles ?? []), ...(b.reading.handle === null ? [] : [b.reading]), ...(b.profiles ?? [])].map(
      ({ site, handle, url, aliases }) => ({ site, handle: handle ?? '', url: url ?? '', aliases }),
    ),
    ({ site, handle }) => `${site}:${handle}`,
  ).filter(({ site, handle }) => site !== reading.site || handle !== reading.handle);
  return {
    ...a,
    reading,
    emails: lines([...a.emails, ...b.emails]),
    phones: lines([...a.phones, ...b.phones]),
    labels: lines([...a.labels, ...b.labels]),
    notes: lines([a.notes, b.notes]).join('\n\n') || null,
    metOn: a.metOn ?? b.metOn,
    exchanges,
    ...(urls.length > 0 ? { urls } : {}),
    ...(profiles.length > 0 ? { profiles } : {}),
    ...(a.contact || b.contact ? { contact: { ...b.contact, ...a.contact, ...sayingWhatDay(a, b) } } : {}),
  };
}

/** Whether the day that is kept is one of connecting goes with it. */
function sayingWhatDay(a: ImportedPerson, b: ImportedPerson): Partial<Contact> {
  const { connected } = (a.metOn === null ? b : a).contact ?? {};
  return a.contact?.connected === undefined && b.contact?.connected === undefined
    ? {}
    : { connected: connected ?? false };
}

const lines = (texts: (string | null)[]): string[] =>
  distinctBy(
    texts.filter((text) => text !== null),
    (text) => text.toLowerCase(),
  );

function distinctBy<T>(all: T[], keyOf: (one: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const one of all) if (!seen.has(keyOf(one))) seen.set(keyOf(one), one);
  return [...seen.values()];
}
