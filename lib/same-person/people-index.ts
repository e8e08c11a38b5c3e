import { type Identity, keysOf } from './verdict.ts';

/** People by the keys they may be known again by; the verdict on those found is the caller's to ask. */
export interface PeopleIndex<T> {
  add(one: T, who: Identity): void;
  /** Everybody who shares a key, surest first, each once. */
  likely(who: Identity): T[];
  /** Those who share a key, by the kind of key, surest first. */
  groups(): T[][];
}

/** The kinds of keys by their first letter (`page`, `mail`, `name`), surest first. */
const KINDS = ['p', 'm', 'n'];

/** `keys` may be narrower than `keysOf`, where only what is sure is looked for. */
export function indexPeople<T>(keys: (who: Identity) => string[] = keysOf): PeopleIndex<T> {
  const index = new Map<string, T[]>();
  const shared = new Map<string, T[][]>(KINDS.map((kind) => [kind, []]));
  return {
    add(one, who) {
      for (const key of keys(who)) {
        const held = index.get(key);
        if (!held) index.set(key, [one]);
        else if (held.at(-1) !== one && held.push(one) === 2) shared.get(key.charAt(0))?.push(held);
      }
    },
    likely: (who) => [...new Set(keys(who).flatMap((key) => index.get(key) ?? []))],
    groups: () => [...shared.values()].flat(),
  };
}
