interface Waiting {
  name: string;
  mode: LockMode;
  grant(): void;
}

/** Web Locks as the browser has them, of which Node knows nothing: shared and exclusive ones, one queue for each name. */
export class FakeLocks implements LockManager {
  #held: Waiting[] = [];
  #pending: Waiting[] = [];

  request<T>(name: string, ...rest: unknown[]): Promise<T> {
    const work = rest.at(-1) as (lock: Lock | null) => T;
    const { mode = 'exclusive', ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
    return new Promise<T>((resolve, reject) => {
      const one: Waiting = {
        name,
        mode,
        grant: () => {
          this.#held.push(one);
          const over = () => {
            this.#held = this.#held.filter((other) => other !== one);
            this.#serve();
          };
          // As in a browser, nothing happens before whoever asked has ended its turn.
          const done = Promise.resolve().then(() => work({ name, mode }));
          done.finally(over).then(resolve, reject);
        },
      };
      if (ifAvailable && !this.#isFree(one, this.#pending))
        return void Promise.resolve(null).then(work).then(resolve, reject);
      this.#pending.push(one);
      this.#serve();
    });
  }

  async query(): Promise<LockManagerSnapshot> {
    const told = (some: Waiting[]) => some.map(({ name, mode }) => ({ name, mode, clientId: 'test' }));
    return { held: told(this.#held), pending: told(this.#pending) };
  }

  #serve(): void {
    const before: Waiting[] = [];
    for (const one of this.#pending.splice(0)) {
      if (this.#isFree(one, before)) one.grant();
      else before.push(one);
    }
    this.#pending.unshift(...before);
  }

  #isFree({ name, mode }: Waiting, before: Waiting[]): boolean {
    if (before.some((one) => one.name === name)) return false;
    return this.#held.every((one) => one.name !== name || (mode === 'shared' && one.mode === 'shared'));
  }
}

/** What every test finds in its browser; another one is another browser. */
export function giveLocks(locks = new FakeLocks()): void {
  const given = { value: locks, configurable: true, enumerable: true };
  if (typeof navigator === 'object') Object.defineProperty(navigator, 'locks', given);
  else
    Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true, writable: true });
}

giveLocks();
