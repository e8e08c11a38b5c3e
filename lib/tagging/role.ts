import { type FunctionId, leadsOthers, type SeniorityId } from '../words/index.ts';
import { wordIndex } from './word-index.ts';
import { type Field, type Found, type Token, tokenise, YIELDING_WEIGHT } from './words.ts';

/** What one role says ("Head of Finance", "ekonomichef, Norden"). */
export interface Role {
  function: FunctionId | null;
  seniority: SeniorityId | null;
  leader: boolean;
  /** An occupation or rank was understood, not only a field. */
  titled: boolean;
  /** The function is only what such a rank usually means: no field was named. */
  plain: boolean;
  /** The words relied on, as written. */
  functionWords: string | null;
  seniorityWords: string | null;
}

const NOTHING: Role = {
  function: null,
  seniority: null,
  leader: false,
  titled: false,
  plain: false,
  functionWords: null,
  seniorityWords: null,
};

/** An engineer's field claims the function only where the work changes with it ("IT-ingenjör", "sales engineer"). */
const CLAIMS_ENGINEERS: ReadonlySet<FunctionId> = new Set(['it', 'sales', 'hr', 'procurement']);
const CLAIMS_HANDS: ReadonlySet<FunctionId> = new Set(['it', 'sales']);

interface Part {
  found: Found[];
  /** Words no lexicon knows. */
  unknown: number;
}

/** Reads one role. `text` is a title without its company; tags `null` where the words do not settle them. */
export function readRole(text: string): Role {
  const tokens = tokenise(text);
  if (tokens.length === 0) return NOTHING;
  const parts = partsOf(text, tokens);
  const heads = parts.map((part) => headOf(part));
  const at = heads.findIndex((head) => head !== null);
  const head = heads[at];
  const core = parts[at];
  const words = (found: Found | undefined) =>
    found ? text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end) : null;
  if (!head || !core) return bareField(parts, words);

  // "VD-assistent", "assistant to the CEO": a rank before a helper is somebody else's.
  const rank = isSoft(head) ? null : (core.found.find((found) => found.kind === 'rank') ?? null);
  const ranked = rank ?? (head.kind === 'rank' ? head : null);
  const seniority = ranked?.seniority ?? 'specialist';
  const decided = functionOf(head, core, parts, at);
  return {
    function: decided.function,
    seniority,
    leader: ranked !== null && leadsOthers(seniority),
    titled: true,
    plain: decided.plain ?? false,
    functionWords: decided.function ? words(decided.by ?? head) : null,
    seniorityWords: words(ranked ?? head),
  };
}

/** Cuts a role at commas, colons, brackets and words like "of": the head stands in one part, its fields around it. */
function partsOf(text: string, tokens: readonly Token[]): Part[] {
  const index = wordIndex();
  const parts: Part[] = [];
  let part: Part = { found: [], unknown: 0 };
  for (let i = 0; i < tokens.length; ) {
    const before = text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start);
    const of = index.markerAt(tokens, i, ['of']);
    if ((/[,:;()[\]]/.test(before) || of) && (part.found.length > 0 || part.unknown > 0)) {
      parts.push(part);
      part = { found: [], unknown: 0 };
    }
    const found = index.find(tokens, i);
    if (found && (!of || found.to - i > of.length)) {
      part.found.push(found);
      i = found.to;
      continue;
    }
    const skipped = of ?? index.markerAt(tokens, i, ['and', 'at']);
    if (!skipped && (tokens[i]?.text.length ?? 0) > 1) part.unknown++;
    i += skipped?.length ?? 1;
  }
  parts.push(part);
  return parts;
}

/** The word that names the occupation: the last one understood as such, since modifiers come first. */
function headOf(part: Part): Found | null {
  const heads = part.found.filter((found) => found.kind === 'rank' || found.kind === 'role' || isSoft(found));
  return heads.at(-1) ?? null;
}

// "VD-assistent": the rank is somebody else's, and so is what it manages.
const isHelper = (head: Found) => head.kind === 'soft' && head.function === null;
const isSoft = (found: Found) => found.kind === 'soft' || found.kind === 'hand';

interface Decision {
  function: FunctionId | null;
  by?: Found;
  plain?: boolean;
}

function functionOf(head: Found, core: Part, parts: readonly Part[], at: number): Decision {
  // "Retired after 40 years in shipping": what came before is no work of today.
  if (head.seniority === 'retired') return { function: null };
  if (head.kind === 'role') return { function: head.function, by: head };
  if (head.kind === 'rank' && head.fixed) return { function: head.function, by: head };
  const claims = ({ id, weight }: Field) => {
    // "Industriteknikerlærling" learns a trade, "HR-trainee" is in HR.
    if (head.seniority === 'student' && id === 'operations') return false;
    const only =
      head.kind === 'hand' ? CLAIMS_HANDS : head.function === 'engineering' ? CLAIMS_ENGINEERS : null;
    return only === null || (only.has(id) && weight > YIELDING_WEIGHT);
  };
  const inCompound = strongest(head.fields.filter(claims));
  if (inCompound && inCompound.weight > YIELDING_WEIGHT) {
    // "IT-produktchef": a decisive word beside the compound still wins.
    const decisive = fieldIn(core, claims, head);
    if (!decisive || decisive.weight <= inCompound.weight) return { function: inCompound.id, by: head };
  }
  const beside = fieldIn(core, claims, head);
  if (beside) return beside;
  // "Nurse manager", "advokatpartner": another occupation in the same part.
  const other = core.found.findLast(
    (found) =>
      found !== head && (found.kind === 'role' || (found.kind === 'rank' && found.fixed && !isHelper(head))),
  );
  if (other) return { function: other.function, by: other };
  for (const part of parts.slice(at + 1)) {
    const after = fieldIn(part, claims, null) ?? occupationIn(part);
    if (after) return after;
  }
  for (const part of parts.slice(0, at)) {
    const earlier = fieldIn(part, claims, null);
    if (earlier) return earlier;
  }
  if (inCompound) return { function: inCompound.id, by: head };
  const softer = core.found.findLast((found) => found !== head && isSoft(found) && found.function !== null);
  if (softer) return { function: softer.function, by: softer };
  return { function: alone(head, core, parts), by: head, plain: true };
}

/** Said of a title even when words beside it are not known: it names no particular trade. */
const VAGUE: ReadonlySet<FunctionId | null> = new Set<FunctionId | null>([
  'consulting',
  'engineering',
  'project-management',
]);

/** What a title means when no field is named with it. */
function alone(head: Found, core: Part, parts: readonly Part[]): FunctionId | null {
  const unknown = head.unexplained || parts.some((part) => part.unknown > 0);
  if (isSoft(head)) return unknown && !VAGUE.has(head.function) ? null : head.function;
  // "Director, managing": the unit may stand after a comma.
  const unit = head.unit || parts.some((part) => part.found.some((found) => found.kind === 'unit'));
  if (unit && parts.every((part) => part === core || part.unknown === 0)) return 'general-management';
  if (head.seniority === 'executive') return 'general-management';
  if (unknown || parts.length > 1) return null;
  return head.seniority === 'director' || head.seniority === 'head' ? 'general-management' : null;
}

function fieldIn(
  part: Part,
  claims: (field: Field) => boolean,
  head: Found | null,
): (Decision & { weight: number }) | null {
  let best: (Decision & { weight: number }) | null = null;
  for (const found of part.found) {
    if (found === head) continue;
    const named =
      found.kind === 'field' && found.function ? [{ id: found.function, weight: found.weight }] : [];
    const field = strongest([...named, ...found.fields].filter(claims));
    if (field && (!best || field.weight > best.weight))
      best = { function: field.id, by: found, weight: field.weight };
  }
  return best;
}

function occupationIn(part: Part): Decision | null {
  const role = part.found.find((found) => found.kind === 'role' && found.function !== null);
  return role ? { function: role.function, by: role } : null;
}

/** The field that says most; of two, the one nearer the head of the compound. */
function strongest(fields: readonly Field[]): Field | null {
  let best: Field | null = null;
  for (const field of fields) if (best === null || field.weight >= best.weight) best = field;
  return best;
}

/** "HR", "Ekonomi och redovisning": a department, when nothing else is said. */
function bareField(parts: readonly Part[], words: (found: Found | undefined) => string | null): Role {
  const all = parts.flatMap((part) => part.found);
  const unknown = parts.some((part) => part.unknown > 0);
  const field = all.find((found) => found.kind === 'field' && !found.unexplained);
  if (!field || unknown) return NOTHING;
  return { ...NOTHING, function: field.function, functionWords: words(field) };
}
