import { companyIndustry } from './industry.ts';
import { readRegion } from './region.ts';
import { type Role, readRole } from './role.ts';
import { tokenise, wordIndex } from './words.ts';

/** One role of a headline. */
export interface Position extends Role {
  /** The title as written, without its company. */
  title: string;
  company: string | null;
  former: boolean;
}

export interface Headline {
  positions: Position[];
  /** A company that stands by itself ("CFO | Volvo Cars"). */
  company: string | null;
}

const EMOJI =
  /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\u20E3|\uFE0F)+/gu;
/** Signs that separate roles; a hyphen or slash only with space around it. */
const SEPARATOR =
  /(\s*[|·•‖¦;→»«★☆▪●►■✦✔✓～~]+\s*|\s+[-–—/\\]+\s+|\s*—\s*|\s*\/\/+\s*|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})|[\n\r]+)/u;
const ABBREVIATION =
  /(?:^|[\s|,(])(?:adm|dir|f\.d|fhv|tidl|ehem|stv|ass|sen|jr|sr|dr|bitr|v|viceadm|Inc|Ltd|Co|St)\.$/iu;

/** "A.P. Møller - Mærsk": after initials a hyphen stays within the name. */
const INITIALS = /((?:\p{Lu}\.\s?)+\p{Lu}\p{L}+) [-–] (?=\p{Lu})/gu;

/** Splits a headline into its roles, with the company of each. */
export function readHeadline(text: string): Headline {
  const segments = segmentsOf(text);
  const positions: Position[] = [];
  const standing: { text: string; order: number }[] = [];
  segments.forEach((segment, order) => {
    for (const position of positionsIn(segment)) positions.push(position);
    if (looksLikeCompany(segment)) standing.push({ text: segment, order });
  });
  const firstTitled = segments.findIndex((segment) => readRole(segment).titled);
  const near = standing.filter(({ order }) => order !== firstTitled);
  near.sort((a, b) => distance(a.order, firstTitled) - distance(b.order, firstTitled));
  return { positions, company: near[0]?.text ?? null };
}

// The one after the role is nearer than the one before it.
const distance = (order: number, from: number) => (order > from ? order - from : from - order + 0.5);

function segmentsOf(text: string): string[] {
  const plain = text
    .replace(EMOJI, ' | ')
    .replace(/#(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ');
  const pieces: string[] = [];
  let separator = '';
  // A split with a group yields the separators between the pieces.
  plain
    .replace(INITIALS, '$1 \u2011 ')
    .split(SEPARATOR)
    .forEach((piece, i) => {
      const last = pieces.at(-1);
      if (i % 2 === 1) separator = piece;
      // "Adm. Direktør" is one title although a full stop and a capital letter part it.
      else if (last !== undefined && separator.startsWith('.') && ABBREVIATION.test(`${last}.`)) {
        pieces[pieces.length - 1] = `${last}. ${piece}`;
      } else pieces.push(piece);
    });
  return pieces
    .map((piece) => piece.replaceAll('\u2011', '-').replace(/^[\s,.:!*"“”'-]+|[\s,:!*"“”'-]+$/gu, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** The roles of one segment: "CEO & founder of X, board member at Y" has three. */
function positionsIn(segment: string): Position[] {
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/u.exec(segment);
  if (bracket && startsWith(bracket[2] ?? '', ['former', 'seeking'])) {
    return [...positionsIn(`${bracket[1]} ${bracket[3]}`.trim()), ...positionsIn(bracket[2] ?? '')];
  }
  const positions: Position[] = [];
  for (const { text, joined } of clausesOf(segment)) {
    const position = positionOf(text);
    const before = positions.at(-1);
    // "CEO & founder of X": the company belongs to both.
    const same = joined || before?.seniority === position?.seniority;
    if (position?.company && same && before && !before.company) before.company = position.company;
    if (position) positions.push(position);
  }
  return positions;
}

/** Cuts where a new title begins: after a comma, "and" or "&". A field after a comma stays with its title. */
function clausesOf(segment: string): { text: string; joined: boolean }[] {
  const cuts = [
    ...segment.matchAll(/,\s+|\s*&\s+|\s\+\s|\s(?:och|og|and|und|samt|sekä|ja)\s|,(?=\p{Lu})/giu),
  ];
  const clauses: { text: string; joined: boolean }[] = [];
  let joined = false;
  let start = 0;
  for (const cut of cuts) {
    const left = segment.slice(start, cut.index);
    const right = segment.slice(cut.index + cut[0].length);
    if (!opensRole(right) || !isWhole(left)) continue;
    clauses.push({ text: left, joined });
    joined = !cut[0].includes(',');
    start = cut.index + cut[0].length;
  }
  clauses.push({ text: segment.slice(start), joined });
  return clauses;
}

/** The text up to the next cut names a title of its own. */
function opensRole(text: string): boolean {
  const piece = text.split(/,\s|\s(?:och|og|and|und|samt|&)\s/iu)[0] ?? '';
  if (startsWith(piece, ['former'])) return true;
  const { title } = companyAfter(piece);
  return readRole(title).titled;
}

/** Something before the cut can stand by itself: a title whose function is known, or one that leads. */
function isWhole(text: string): boolean {
  if (/-$/.test(text.trim())) return false;
  const role = readRole(companyAfter(text).title);
  return role.titled && (role.function !== null || role.leader || role.seniority !== 'specialist');
}

function positionOf(clause: string): Position | null {
  const former = startsWith(clause, ['former']);
  const { title, company } = companyAfter(clause);
  const bare = withoutMarker(title);
  let role = readRole(bare);
  // Without capitals "chef på volvo" and "chef på verkstad" look the same: what follows may be the field.
  if (company && isCaseless(clause) && role.function === 'general-management') role = readRole(clause);
  if (!role.titled && role.function === null && company === null) return null;
  if (startsWith(clause, ['seeking']) && !role.titled) return null;
  return { ...role, title: bare, company, former };
}

function startsWith(text: string, kinds: ('former' | 'seeking')[]): boolean {
  const tokens = tokenise(text);
  return wordIndex().markerAt(tokens, 0, kinds) !== null;
}

function withoutMarker(text: string): string {
  const tokens = tokenise(text);
  const marker = wordIndex().markerAt(tokens, 0, ['former', 'seeking']);
  const next = marker ? tokens[marker.length] : undefined;
  return marker ? text.slice(next?.start ?? text.length).trim() : text.trim();
}

/** Cuts "title at company" in two. */
function companyAfter(clause: string): { title: string; company: string | null } {
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
  for (let i = 1; i < tokens.length; i++) {
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
    const rest = clause.slice(next.start);
    if (isPlace(pieceOf(rest)) && !isSettledName(pieceOf(rest))) return { title, company: null };
    if (namesOrganisation(rest, caseless && certain && role.function !== null)) {
      return { title, company: trimCompany(rest) };
    }
  }
  return null;
}

/** Also before a field of work ("chef i sälj"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(['i', 'in', 'with']);

const isCaseless = (text: string) => text === text.toLowerCase() || text === text.toUpperCase();

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
  for (let i = 1; i < parts.length; i++) {
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
  for (let i = 0; i < tokens.length; ) {
    const found = index.find(tokens, i);
    i = found?.to ?? i + 1;
    if (found) from = i;
  }
  const first = tokens[from];
  if (!first || from === 0 || tokens.length - from > 3) return null;
  const rest = clause.slice(first.start);
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

/** Written as a name: a capital letter or digit first, or anything where the writer uses no capitals. */
function namesOrganisation(text: string, caseless: boolean): boolean {
  const name = (text.split(/[,(]/)[0] ?? '').trim();
  const piece = pieceOf(name);
  const settled = isSettledName(piece);
  if (piece === '' || (!settled && (isPlace(name) || isPlace(piece)))) return false;
  const capital = /^["'“]?[\p{Lu}\p{N}]|^\p{Ll}+\p{Lu}/u.test(name);
  if (!capital && !caseless) return false;
  return settled || !isField(piece);
}

/** Words as only organisations carry: a legal form, or what its industry settles ("Malmö stad"). */
function isSettledName(name: string): boolean {
  if (/\s(?:AB|ASA?|A\/S|ApS|Oyj?|GmbH|AG|SE|Ltd|Inc|LLC|PLC|plc|Group|Gruppen|Koncernen)$/u.test(name))
    return true;
  return companyIndustry(name) !== null && tokenise(name).length > 1;
}

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
    if (found && !found.unexplained) i = found.to;
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
  name = name.replace(/^["'“”]+|["'“”.!]+$/gu, '').trim();
  return name.length > 0 && name.length <= 120 ? name : null;
}

/** A segment that is a company's name and nothing else. */
function looksLikeCompany(segment: string): boolean {
  if (/[!?#]/.test(segment)) return false;
  const words = segment.split(' ');
  if (words.length > 6 || startsWith(segment, ['former', 'seeking'])) return false;
  if (isSettledName(segment) && /^\p{Lu}/u.test(segment) && !readRole(segment).titled) return true;
  if (isPlace(segment) || isField(segment) || readRole(segment).titled) return false;
  return words.every(
    (word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || word.length < 4 || /[\p{Lu}]/u.test(word),
  );
}
