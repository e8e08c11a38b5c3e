/**
 * The type of `i18n` (`#i18n`), over the texts as they were generated: which keys there are, and what each has to be
 * filled with.
 *
 * The types of `@wxt-dev/i18n` say the same, but hold each key against every other at each of some thousand calls: with
 * 1,755 texts `tsc` took 57 seconds of the processor, and 24 with these, where the keys of a kind are gathered once.
 */
export interface Texts<T extends Structure> {
  t: {
    (key: KeysOf<T, { plural: false; substitutions: 0 }>): string;
    <K extends KeysOf<T, { plural: false; substitutions: Some }>>(key: K, params: Params<T, K>): string;
    (key: KeysOf<T, { plural: true; substitutions: 0 | 1 }>, count: number): string;
    <K extends KeysOf<T, { plural: true; substitutions: Some }>>(
      key: K,
      count: number,
      params: Params<T, K>,
    ): string;
  };
}

type Structure = Record<string, { plural: boolean; substitutions: keyof Filled }>;
type KeysOf<T, Form> = { [Key in keyof T]: T[Key] extends Form ? Key : never }[keyof T];
type Params<T extends Structure, K extends keyof T> = Filled[T[K]['substitutions']];
type Param = string | number;
type Some = Exclude<keyof Filled, 0>;
interface Filled {
  0: [];
  1: [$1: Param];
  2: [$1: Param, $2: Param];
  3: [$1: Param, $2: Param, $3: Param];
  4: [$1: Param, $2: Param, $3: Param, $4: Param];
  5: [$1: Param, $2: Param, $3: Param, $4: Param, $5: Param];
}
