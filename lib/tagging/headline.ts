import { isBesideWork } from '../words/index.ts';
import {
  companyAfter,
  isCaseless,
  looksLikeCompany,
  opensRole,
  startsWith,
  withoutPlace,
} from './company.ts';
import { type Role, readRole } from './role.ts';
import { wordIndex } from './word-index.ts';
import { tokenise } from './words.ts';

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
    const marker = wordIndex().markerAt(tokenise(segment), 0, ['at']);
    // "Salgschef – B2B – hos Kontorlinjen": a preposition of its own makes the company certain.
    const after = marker ? segment.slice(tokenise(segment)[marker.length]?.start ?? segment.length) : '';
    if (/^[\p{Lu}\p{N}]/u.test(after) && looksLikeCompany(after)) {
      standing.push({ text: after, order: segments.length === 1 ? order : -0.5 });
      return;
    }
    for (const position of positionsIn(segment)) positions.push(position);
    if (looksLikeCompany(segment)) standing.push({ text: segment, order });
  });
  const firstTitled = segments.findIndex((segment) => readRole(segment).titled);
  const near = standing.filter(({ order }) => order !== firstTitled);
  near.sort((a, b) => distance(a.order, firstTitled) - distance(b.order, firstTitled));
  // "Indkøber | Emballage | Fødevarer": several single words are themes; one alone is taken for a house.
  const themes = near.length > 1 && near.every(({ text, order }) => order >= 0 && !text.includes(' '));
  return { positions, company: themes || !near[0] ? null : withoutPlace(near[0].text) };
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
  if (startsWith(segment, ['slogan'])) return [];
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/u.exec(segment);
  if (bracket && startsWith(bracket[2] ?? '', ['former', 'seeking'])) {
    return [...positionsIn(`${bracket[1]} ${bracket[3]}`.trim()), ...positionsIn(bracket[2] ?? '')];
  }
  const positions: Position[] = [];
  for (const { text, joined } of clausesOf(segment)) {
    const position = positionOf(text);
    const before = positions.at(-1);
    // "CEO & founder of X": the company belongs to both; in "CEO, board member at X" it does not.
    const same = joined || !isBesideWork(position?.seniority ?? null);
    if (position?.company && !position.former && same && before && !before.company) {
      before.company = position.company;
    }
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

function withoutMarker(text: string): string {
  const tokens = tokenise(text);
  const marker = wordIndex().markerAt(tokens, 0, ['former', 'seeking']);
  const next = marker ? tokens[marker.length] : undefined;
  return marker ? text.slice(next?.start ?? text.length).trim() : text.trim();
}
