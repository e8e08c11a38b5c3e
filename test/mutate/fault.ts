/** The promises to the user, in the order of the README. */
export type Promised = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7';

/** One deliberate fault: a short piece of the code and what stands there instead. */
export interface Fault {
  /** Kebab-case, unique; what the command line calls it. */
  name: string;
  /** The promise it breaks. */
  breaks: Promised;
  file: string;
  /** Must be found exactly once. As short as it can be, so that other changes leave it alone. */
  find: string;
  replace: string;
  /** The test files that should catch it, the cheapest first. Those in real browsers end in `.e2e.ts`. */
  caughtBy: string[];
}

/** The source with the fault in it, or a sentence that says why it could not be put there. */
export function withFault(
  source: string,
  { name, file, find, replace }: Fault,
): { ok: true; text: string } | { ok: false; why: string } {
  const found = source.split(find).length - 1;
  if (found === 0)
    return {
      ok: false,
      why: `The fault ${name} looks for «${find}» in ${file} and does not find it: name the text that does this now in test/mutate`,
    };
  if (found > 1)
    return {
      ok: false,
      why: `The fault ${name} finds «${find}» ${found} times in ${file}: name a text that stands there once`,
    };
  return { ok: true, text: source.replace(find, () => replace) };
}
