import { companyIndustry } from './industry.ts';
import { readRegion } from './region.ts';
import { type Role, readRole } from './role.ts';
import { type Token, tokenise, wordIndex } from './words.ts';

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
  /\s*[|·•‖¦;→»«★☆▪●►■✦✔✓～~]+\s*|\s+[-–—/\\]+\s+|\s*—\s*|\s*\/\/+\s*|\.\s+(?=\p{Lu})|[\n\r]+/u;
const ABBREVIATION =
  /(?:^|[\s|,(])(?:adm|dir|f\.d|fhv|tidl|ehem|stv|ass|sen|jr|sr|dr|bitr|v|viceadm|Inc|Ltd|Co|St)\.$/iu;

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
  for (const piece of plain.split(SEPARATOR)) {
    const last = pieces.at(-1);
    // "Adm. Direktør" is one title although a full stop and a capital letter part it.
    if (last !== undefined && ABBREVIATION.test(`${last}.`)) pieces[pieces.length - 1] = `${last}. ${piece}`;
    else pieces.push(piece);
  }
  return pieces
    .map((piece) => piece.replace(/^[\s,.:!*"“”'-]+|[\s,:!*"“”'-]+$/gu, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** The roles of one segment: "CEO & founder of X, board member at Y" has three. */
function positionsIn(segment: string): Position[] {
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/u.exec(segment);
  if (bracket && startsWith(bracket[2] ?? '', ['former', 'seeking'])) {
    return [...positionsIn(`${bracket[1]} ${bracket[3]}`.trim()), ...positionsIn(bracket[2] ?? '')];
  }
  const pieces = clausesOf(segment);
  return pieces.map(positionOf).filter((position): position is Position => position !== null);
}

/** Cuts where a new title begins: after a comma, "and" or "&". A field after a comma stays with its title. */
function clausesOf(segment: string): string[] {
  const cuts = [
    ...segment.matchAll(/,\s+|\s*&\s+|\s\+\s|\s(?:och|og|and|und|samt|sekä|ja)\s|,(?=\p{Lu})/giu),
  ];
  const clauses: string[] = [];
  let start = 0;
  for (const cut of cuts) {
    const left = segment.slice(start, cut.index);
    const right = segment.slice(cut.index + cut[0].length);
    if (!opensRole(right) || !isWhole(left)) continue;
    clauses.push(left);
    start = cut.index + cut[0].length;
  }
  clauses.push(segment.slice(start));
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
  const role = readRole(bare);
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
  const sign = clause.search(/(?:^|\s|(?<=\p{L}))@\s*(?=[\p{Lu}\p{N}\p{Ll}])/u);
  if (sign >= 0) {
    const at = clause.indexOf('@', sign);
    return { title: clause.slice(0, at).trim(), company: trimCompany(clause.slice(at + 1)) };
  }
  const tokens = tokenise(clause);
  const index = wordIndex();
  const lower = clause === clause.toLowerCase() || clause === clause.toUpperCase();
  let titled = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const marker = i > 0 ? index.markerAt(tokens, i, ['at', 'of']) : null;
    const next = marker ? tokens[i + marker.length] : undefined;
    if (marker && next && titled) {
      const rest = clause.slice(next.start);
      if (marker.marker === 'at' || isAmbiguousPlaceWord(token.text)) {
        if (namesOrganisation(rest, lower))
          return { title: clause.slice(0, token.start).trim(), company: trimCompany(rest) };
        if (isPlace(rest)) return { title: clause.slice(0, token.start).trim(), company: null };
      } else if (namesOrganisation(rest, false) && !isField(rest)) {
        return { title: clause.slice(0, token.start).trim(), company: trimCompany(rest) };
      }
    }
    titled ||= readRole(clause.slice(0, token.end)).titled;
  }
  return afterComma(clause) ?? { title: clause.trim(), company: null };
}

const isAmbiguousPlaceWord = (word: string) => word === 'in' || word === 'i';

/** "CFO, Volvo Cars, Göteborg": the first part after the title that is neither a field nor a place. */
function afterComma(clause: string): { title: string; company: string | null } | null {
  const parts = clause.split(/,\s+/);
  if (parts.length < 2 || !readRole(parts[0] ?? '').titled) return null;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (isPlace(part) || isField(part) || !namesOrganisation(part, false)) continue;
    return { title: parts.slice(0, i).join(', '), company: trimCompany(parts.slice(i).join(', ')) };
  }
  return null;
}

/** Written as a name: a capital letter or digit first (or anything, where the writer uses no capitals), not a place. */
function namesOrganisation(text: string, lower: boolean): boolean {
  const name = (text.split(/[,(]/)[0] ?? '').trim();
  if (name === '' || isPlace(name)) return false;
  if (companyIndustry(name) && /\p{Lu}/u.test(name)) return true;
  if (!lower) return /^["'“]?[\p{Lu}\p{N}]|^\p{Ll}+[\p{Lu}\p{N}]/u.test(name);
  return !isField(name);
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
    if (joins ? opensRole(rest) && !/^\p{Lu}\p{Ll}+$/u.test(rest) : isPlace(rest))
      name = name.slice(0, cut.index);
  }
  name = name.replace(/^["'“”]+|["'“”.!]+$/gu, '').trim();
  return name.length > 0 && name.length <= 120 ? name : null;
}

/** A segment that is a company's name and nothing else. */
function looksLikeCompany(segment: string): boolean {
  if (/[!?#]/.test(segment) || isPlace(segment)) return false;
  const words = segment.split(' ');
  if (words.length > 6 || startsWith(segment, ['former', 'seeking'])) return false;
  if (companyIndustry(segment) && /^\p{Lu}/u.test(segment) && !readRole(segment).leader) return true;
  if (isField(segment) || readRole(segment).titled) return false;
  return words.every(
    (word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || word.length < 4 || /[\p{Lu}]/u.test(word),
  );
}
