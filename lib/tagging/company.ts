import { companyIndustry, isTrade } from './industry.ts';
import { readRegion } from './region.ts';
import { readRole } from './role.ts';
import { wordIndex } from './word-index.ts';
import { type Found, type Marker, tokenise } from './words.ts';

/** Cuts "title at company" in two. */
export function companyAfter(clause: string): { title: string; company: string | null } {
  const sign = clause.search(/@\s*[\p{L}\p{N}]/u);
  if (sign >= 0) return { title: clause.slice(0, sign).trim(), company: trimCompany(clause.slice(sign + 1)) };
  return (
    afterMarker(clause) ?? afterComma(clause) ?? afterTitle(clause) ?? { title: clause.trim(), company: null }
  );
}

/** "CFO at Volvo Cars", "vd för Volvo", "ekonomichef i Malmö stad"; but not "head of finance", "chef i Malmö". */
function afterMarker(clause: string): { title: string; company: string | null } | null {
  const tokens = tokenise(clause);
  const index = wordIndex();
  const caseless = isCaseless(clause);
  for (let i = 1; i < Math.min(tokens.length, LONGEST_TITLE); i++) {
    const marker = index.markerAt(tokens, i, ['at', 'of']);
    const token = tokens[i];
    const next = marker && tokens[i + marker.length];
    if (!token || !next) continue;
    const title = clause.slice(0, token.start).trim();
    // "Adm. dir." and the like: a word of a title is not a preposition.
    if (index.find(tokens, i)?.to !== undefined && (index.find(tokens, i)?.to ?? 0) > i + marker.length)
      continue;
    const role = readRole(title);
    const certain = marker.marker === 'at' && !AMBIGUOUS.has(token.text);
    if (/[,;]$/.test(title) || !(role.titled || certain)) continue;
    // "Category Lead, Indirect Procurement at Carlsberg": what "at" introduces is a house, not the theme before it.
    const plainAt =
      certain && SURELY_AT.test(token.text) && /^["'“]?[\p{Lu}\p{N}]/u.test(clause.slice(next.start));
    if (title.includes(', ') && !plainAt) {
      const byComma = afterComma(clause);
      if (byComma) return byComma;
    }
    const rest = clause.slice(next.start);
    // "Professor of Marine Biology at X": the company comes later.
    if (marker.marker === 'of' && /\s(?:at|hos|på|ved|vid|bei)\s["'“]?[\p{Lu}\p{N}]/u.test(rest)) continue;
    // "Professor of Physics, Norrland Business School": what comes after the comma is a house.
    if (marker.marker === 'of' && !namesOrganisation(pieceOf(rest), false)) {
      const later = rest.split(/,\s+/).slice(1).find(isSettledName);
      if (later)
        return {
          title: clause.slice(0, clause.indexOf(later)).replace(/[,\s]+$/, ''),
          company: trimCompany(later),
        };
    }
    if (OWN.test(rest)) return { title, company: null };
    // "Head of Care, Attendo Nursing Home": one plain word after "of" is a field, the name follows.
    const field = /^\p{L}+, (?=\p{Lu})/u.exec(rest)?.[0];
    if (marker.marker === 'of' && field && namesOrganisation(rest.slice(field.length), false)) {
      return {
        title: clause.slice(0, next.start + field.length).replace(/[,\s]+$/, ''),
        company: trimCompany(rest.slice(field.length)),
      };
    }
    if (isPlace(pieceOf(rest)) && !isSettledName(pieceOf(rest))) return { title, company: null };
    const named =
      certain && !caseless && /^(?:the\s)?["'“]?[\p{Lu}\p{N}]/u.test(rest) && !DECISIVE.test(rest);
    if (named || namesOrganisation(rest, caseless && certain && role.function !== null)) {
      return { title, company: trimCompany(rest) };
    }
  }
  return null;
}

const SURELY_AT = /^(?:at|hos|bei)$/u;

/** "I egen regi": an employer that is oneself has no name. */
const OWN = /^(?:egen|eget|egna|my own|own|eigene[rnm]?|omassa)\s/iu;

/** Words after which no company is looked for any more. */
const LONGEST_TITLE = 40;

/** Also before a field of work ("chef i sälj"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['in', 'with']);

export const isCaseless = (text: string) => text === text.toLowerCase() || text === text.toUpperCase();

/** The first words after a preposition, as far as the next one or a comma. */
function pieceOf(text: string): string {
  const tokens = tokenise(text);
  const index = wordIndex();
  const next = tokens.findIndex((_, i) => i > 0 && index.markerAt(tokens, i, ['at', 'of']) !== null);
  const piece = next > 0 ? text.slice(0, tokens[next]?.start) : text;
  return (piece.split(/[,(]/)[0] ?? '').trim();
}

/** "CFO, Volvo Cars, Göteborg": the first part after the title that is neither a field nor a place. */
function afterComma(clause: string): { title: string; company: string | null } | null {
  const parts = clause.split(/,\s+/);
  if (parts.length < 2 || !readRole(parts[0] ?? '').titled) return null;
  // "Centerchef, Børn og Unge, Strandby Kommune": of several names the one that can only be a house.
  const sure = parts.findIndex((part, i) => i > 0 && isSettledName(part) && namesOrganisation(part, false));
  for (let i = Math.max(sure, 1); i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (!namesOrganisation(part, false)) continue;
    return { title: parts.slice(0, i).join(', '), company: trimCompany(parts.slice(i).join(', ')) };
  }
  return null;
}

/** "VD Volvo Lastvagnar", "Partner EY": a title whose function is plain, then only unknown words with capitals. */
function afterTitle(clause: string): { title: string; company: string | null } | null {
  const tokens = tokenise(clause);
  const index = wordIndex();
  let from = 0;
  let last: Found | null = null;
  for (let i = 0; i < tokens.length; ) {
    const found = index.find(tokens, i);
    i = found?.to ?? i + 1;
    // "Adm. dir. Skibsværftet Nord": a long word that only begins like a field is a name.
    if (found && !(found.kind === 'field' && found.compound && found.unexplained)) {
      from = i;
      last = found;
    }
  }
  const first = tokens[from];
  // "Director Supply Chain Planning": what follows a field is more of it.
  if (last?.kind === 'field') return null;
  if (!first || from === 0 || tokens.length - from > 3) return null;
  const rest = clause.slice(first.start);
  if (isTrade(rest)) return null;
  const title = clause.slice(0, first.start).trim();
  if (/[,:(/&-]$/.test(title) || !rest.split(' ').every((word) => /^\p{Lu}/u.test(word)) || isPlace(rest))
    return null;
  if (isCaseless(clause)) return null;
  const role = readRole(title);
  const plain = role.function !== null || role.seniority === 'owner' || role.seniority === 'board';
  return role.titled && plain && role.function === readRole(clause).function
    ? { title, company: trimCompany(rest) }
    : null;
}

/** Written with capitals, and yet no name. */
const DECISIVE = /^(?:IT|IKT|ICT|HR|AI)(?:[-\s,]|$)/u;

/** Written as a name: a capital letter or digit first, or anything where the writer uses no capitals. */
function namesOrganisation(text: string, caseless: boolean): boolean {
  const name = (text.split(/[,(]/)[0] ?? '').trim();
  const piece = pieceOf(name);
  // "Bank of America", "Universitetet i Oslo": the first word says what it is, the rest which.
  const house =
    /^\p{Lu}/u.test(piece) &&
    piece !== name &&
    companyIndustry(piece) !== null &&
    /\s\p{Lu}/u.test(name.slice(piece.length));
  // "City of Nordhamn" is settled as a whole only.
  const settled =
    isSettledName(piece) || house || (/^\p{Lu}\p{L}+ of \p{Lu}/u.test(name) && isSettledName(name));
  if (piece === '' || piece.includes(': ') || (!settled && (isPlace(name) || isPlace(piece)))) return false;
  if (!settled && DECISIVE.test(piece)) return false;
  const capital = (settled && /\p{Lu}/u.test(name)) || /^["'“]?[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(name);
  if (!capital && !caseless) return false;
  return settled || !isField(piece);
}

/** Words as only organisations carry: a legal form, or what its industry settles ("Malmö stad"). */
function isSettledName(name: string): boolean {
  if (LEGAL_FORM.test(name)) return true;
  return /\p{Lu}/u.test(name) && companyIndustry(name) !== null && tokenise(name).length > 1;
}

const LEGAL_FORM =
  /\s(?:AB|ASA?|A\/S|ApS|Oyj?|GmbH|AG|SE|Ltd|Inc|LLC|PLC|plc|Group|Gruppen|Koncernen|Konsult|Consulting|Advisory|Partners|Holding|Invest)$/u;

/** A title in a list of fields ("PR, content, copywriter"), not the name of a house ("Rådgivarna"). */
const isHead = (found: Found) => found.fields.length === 0 && found.kind !== 'hand';

function isPlace(text: string): boolean {
  const region = readRegion(text);
  return region?.sure ?? false;
}

/** Every word is known as a field, unit or the like. */
function isField(text: string): boolean {
  const tokens = tokenise(text);
  const index = wordIndex();
  for (let i = 0; i < tokens.length; ) {
    const found = index.find(tokens, i);
    const marker = index.markerAt(tokens, i, ['and', 'of']);
    const whole =
      found && (found.kind === 'field' || found.kind === 'unit' || found.kind === 'neutral' || isHead(found));
    if (found && whole && !found.compound) i = found.to;
    else if (marker) i += marker.length;
    else return false;
  }
  return tokens.length > 0;
}

/** Leaves the name alone: without the place, the bracket or the next clause after it. */
function trimCompany(text: string): string | null {
  let name = (text.split(/,\s|\s[([]|[([]/u)[0] ?? '').trim();
  for (const cut of [...name.matchAll(/\s(i|in|på|at|hos|og|och|and|&)\s/giu)].reverse()) {
    const rest = name.slice(cut.index + cut[0].length);
    const joins = /och|og|and|&/iu.test(cut[1] ?? '');
    const before = name.slice(0, cut.index);
    // "Universitetet i Oslo" is a name, "Volvo i Göteborg" a company and a place.
    if (!joins && tokenise(before).length === 1 && companyIndustry(before)) continue;
    if (joins ? opensRole(rest) && !/^\p{Lu}\p{Ll}+$/u.test(rest) : isPlace(rest))
      name = name.slice(0, cut.index);
  }
  name = name.replace(/^the\s+(?=\p{Lu})|^["'“”]+|["'“”.!]+$/gu, '').trim();
  return name.length > 0 && name.length <= 120 ? name : null;
}

/** "Borregaard, Sarpsborg": the name without the place after the comma. */
export function withoutPlace(name: string): string {
  const cut = name.lastIndexOf(', ');
  return cut > 0 && isPlace(name.slice(cut + 2)) ? name.slice(0, cut) : name;
}

/** A segment that is a company's name and nothing else. */
export function looksLikeCompany(segment: string): boolean {
  if (/[!?#]/.test(segment)) return false;
  const words = segment.split(' ');
  if (words.length > 6 || startsWith(segment, ['former', 'seeking', 'slogan'])) return false;
  if (LEGAL_FORM.test(segment)) return true;
  // "Indkøber | Fødevarer": a trade by itself is no house.
  if (isTrade(segment)) return false;
  if (isSettledName(segment) && /^\p{Lu}/u.test(segment) && !readRole(segment).titled) return true;
  if (isPlace(segment) || isField(segment) || readRole(segment).titled) return false;
  return words.every(
    (word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || word.length < 4 || /[\p{Lu}]/u.test(word),
  );
}

/** The text up to the next cut names a title of its own. */
export function opensRole(text: string): boolean {
  const piece = text.split(/,\s|\s(?:och|og|and|und|samt|&)\s/iu)[0] ?? '';
  if (startsWith(piece, ['former'])) return true;
  // "Lundqvist & Partners" is one name.
  if (/^(?:Partners|Associates|Sons|Co\.?)$/u.test(piece.trim())) return false;
  const { title } = companyAfter(piece);
  const [first] = tokenise(title);
  if (!first || isSettledName(title)) return false;
  // "Vd, Kvarnby Konsult": a name that ends like a title begins with a word nobody knows.
  const known = wordIndex().find(tokenise(title), 0) !== null || title === title.toLowerCase();
  return known && readRole(title).titled;
}

export function startsWith(text: string, kinds: Marker[]): boolean {
  const tokens = tokenise(text);
  return wordIndex().markerAt(tokens, 0, kinds) !== null;
}
