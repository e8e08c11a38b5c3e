/** The pages of the extension that people see. */
export type Surface = 'dashboard' | 'popup' | 'sidebar' | 'welcome';

/** What a report says beside the error. */
export interface ReportPlace {
  /** The version of the extension. */
  version: string;
  /** As the browser names itself (`navigator.userAgent`). */
  userAgent: string;
  surface: Surface;
  /** The name of the view, never its address, which may hold words that were searched for; null where there is one view. */
  view: string | null;
  /** Where the extension's own files lie: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** The names of the scripts this page has loaded: `popup-DFgFg-sG.js`. */
  files: ReadonlySet<string>;
}

/** What errors are called by the language, React, the browser, Dexie and ourselves. Any other name may be a person's. */
const KINDS = new Set(
  `Error AggregateError EvalError InternalError RangeError ReferenceError SyntaxError TypeError URIError
  AbortError BulkError ConstraintError DataCloneError DataError DatabaseClosedError EncodingError ForeignAwaitError
  HierarchyRequestError IndexSizeError InUseAttributeError InvalidAccessError InvalidArgumentError
  InvalidCharacterError InvalidModificationError InvalidNodeTypeError InvalidStateError InvalidTableError
  MissingAPIError ModifyError NamespaceError NetworkError NoModificationAllowedError NoSuchDatabaseError
  NotAllowedError NotFoundError NotReadableError NotSupportedError OpenFailedError OperationError
  PrematureCommitError QuotaExceededError ReadOnlyError Refused SchemaError SecurityError SubTransactionError
  TimeoutError TransactionInactiveError UnknownError UnsupportedError UpgradeError VersionChangeError VersionError
  WrongDocumentError`.split(/\s+/),
);

/** How many causes of causes, and how many places of the stack, a report names. */
const MOST_CAUSES = 3;
const MOST_PLACES = 20;

/**
 * What went wrong, for those who can mend it, as a few lines of plain text: versions, surface and view, the kinds of the
 * error and its causes, and the places in our own files. Nothing of it was written by a person: a message, and whatever
 * else an error holds, may name somebody of the book, and is left out. In English, whatever the user's language: it is
 * read beside the code. `thrown` may be anything at all.
 */
export function reportOf(thrown: unknown, place: ReportPlace): string {
  const { version, userAgent, surface, view } = place;
  const places = placesOf(thrown, place);
  return [
    `Bollplank ${version}`,
    browserOf(userAgent),
    view ? `${surface}, ${view}` : surface,
    kindsOf(thrown).join(', caused by '),
    ...(places.length > 0 ? places.map((one) => `  at ${one}`) : ['  at an unknown place']),
  ].join('\n');
}

/** The browsers, by what stands before their version; those that also call themselves Chrome come first. */
const BROWSERS = [
  ['Firefox', /\bFirefox\/(\d[\d.]*)/],
  ['Edge', /\bEdg\/(\d[\d.]*)/],
  ['Opera', /\bOPR\/(\d[\d.]*)/],
  ['Vivaldi', /\bVivaldi\/(\d[\d.]*)/],
  ['Chrome', /\bChrome\/(\d[\d.]*)/],
] as const;

function browserOf(userAgent: string): string {
  for (const [name, pattern] of BROWSERS) {
    const [, version] = pattern.exec(userAgent) ?? [];
    if (version) return `${name} ${version}`;
  }
  return 'another browser';
}

/** The kind of the error, of its cause, and so on. */
function kindsOf(thrown: unknown): string[] {
  const kinds: string[] = [];
  let one = thrown;
  do {
    kinds.push(kindOf(one));
    // Dexie keeps the cause as `inner`.
    one = partOf(one, 'cause') ?? partOf(one, 'inner');
  } while (one !== undefined && one !== null && kinds.length <= MOST_CAUSES);
  return kinds;
}

function kindOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null)
    return `no error but ${thrown === null ? 'null' : typeof thrown}`;
  const name = partOf(thrown, 'name');
  if (typeof name !== 'string' || !KINDS.has(name)) return 'an error of another kind';
  // In what is shipped, React says by a number what its sentence would say.
  const [, number] = /^Minified React error #(\d{1,3});/.exec(textOf(thrown, 'message')) ?? [];
  return number ? `${name} (React ${number})` : name;
}

/** `popup-DFgFg-sG.js:1:2345` for each place of the stack that lies in our own files; `…` for one not known by name. */
function placesOf(thrown: unknown, { origin, files }: ReportPlace): string[] {
  const stack = textOf(thrown, 'stack');
  const message = textOf(thrown, 'message');
  // In Chromium a stack begins with name and message, which may have lines that look like places.
  const at = stack.indexOf(message);
  const isHead = at === 0 || (at > 0 && /^.*: $/.test(stack.slice(0, at)));
  const lines = stack.slice(isHead ? at + message.length : 0).split('\n');
  return lines
    .flatMap((line) => {
      const [, name, at] = /([^/\s]+\.js)((?::\d{1,7}){2})\)?$/.exec(line) ?? [];
      if (!name || !line.includes(`${origin}/`)) return [];
      return [`${files.has(name) ? name : '…'}${at}`];
    })
    .slice(0, MOST_PLACES);
}

/** A part of whatever was thrown. Reading it may itself throw; then there is none. */
function partOf(thrown: unknown, key: string): unknown {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  try {
    return Reflect.get(thrown, key);
  } catch {
    return undefined;
  }
}

function textOf(thrown: unknown, key: string): string {
  const part = partOf(thrown, key);
  return typeof part === 'string' ? part : '';
}
