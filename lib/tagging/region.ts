import type { Region } from '../words/index.ts';
import { COUNTRIES, PLACES } from './places.ts';
import { spell } from './words.ts';

/** `sure`: the whole text is known to be a place, not only taken for one. */
export interface Place extends Region {
  sure: boolean;
}

/** Languages whose names for countries are understood, through the platform's own tables. */
const LANGUAGES = [
  'sv',
  'da',
  'nb',
  'nn',
  'en',
  'de',
  'fi',
  'pl',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'is',
  'et',
  'lv',
  'lt',
  'cs',
];
const ALSO: Readonly<Record<string, string>> = {
  england: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  kungariket: 'GB',
  storbritannien: 'GB',
  uk: 'GB',
  usa: 'US',
  'u s a': 'US',
  'the netherlands': 'NL',
  'united states of america': 'US',
  'czech republic': 'CZ',
  tjekkiet: 'CZ',
};

/** "Greater X Metropolitan Area", "Storstockholm", "Oslo og omegn", "Stockholmsområdet", "Västra Götalands län". */
const BEFORE =
  /^(?:greater|stor|gross|großraum|metropolregion|metro|området|region|grand|gran|storstad|in|i|the city of)[\s-]+|^stor(?=\p{L}{4})/u;
const AFTER =
  /(?:\s+(?:metropolitan area|metropolitan region|metropolitan|metro area|area|region|bay area|county|municipality|og omegn|og omegn|med omnejd|med omnäjd|och omnejd|och närområde|og nærområde|kommune|kommun|län|amt|fylke|landskap|seutu|metropolregion|metropolitområde|storbyområde|storstadsområde|city|province|district))+$|s?-?området$/u;

let countries: Map<string, string> | null = null;
let places: Map<string, string> | null = null;

function countryNames(): Map<string, string> {
  if (countries) return countries;
  const map = new Map(Object.entries(ALSO));
  const codes = COUNTRIES.split(' ');
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = names.of(code);
      if (name && !map.has(spell(name))) map.set(spell(name), code);
    }
  }
  countries = map;
  return map;
}

function placeNames(): Map<string, string> {
  if (places) return places;
  const map = new Map<string, string>();
  for (const [code, names] of Object.entries(PLACES)) {
    for (const name of names.split(',')) map.set(spell(name.replace(/\s+/g, ' ').trim()), code);
  }
  places = map;
  return map;
}

/**
 * Country and area of a location as pages write it: "Göteborg, Västra Götalands län, Sverige", "Greater Stockholm
 * Metropolitan Area", "Storkøbenhavn". The area is the county where one is said, else the city, as written.
 */
export function readRegion(text: string): Place | null {
  const parts = text
    .split(/[,·|]/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));
  const last = parts.at(-1);
  if (!last || parts.length > 5) return null;
  const named = countryNames().get(name(last));
  const local = named ? parts.slice(0, -1) : parts;
  const known = local.map(countryOf);
  const country = named ?? known.find((code) => code !== null) ?? null;
  const area = local.length >= 2 ? local.at(-1) : local[0];
  const sure = country !== null && known.every((code) => code !== null);
  return { country, area: area ?? null, sure };
}

const name = (text: string) =>
  spell(text)
    .replace(/[.\s-]+/g, ' ')
    .trim();

function countryOf(part: string): string | null {
  const map = placeNames();
  let text = name(part);
  for (let i = 0; i < 4; i++) {
    const code = map.get(text) ?? (i > 0 ? map.get(text.replace(/s$/, '')) : undefined);
    if (code) return code;
    const shorter = i % 2 === 0 ? text.replace(AFTER, '') : text.replace(BEFORE, '');
    text = shorter.trim();
  }
  return null;
}
