import type { CarriedFile, Carrier } from '../../lib/devices/carrier.ts';

/** Numbers in [0, 1) from a seed (mulberry32). */
export function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Lying {
  bytes: Uint8Array<ArrayBuffer>;
  /** The act of the carrier from which on it is seen. */
  from: number;
}

/** A carrier in memory that does whatever a carrier may do wrong. */
export class FaultyCarrier implements Carrier {
  files = new Map<string, Lying>();
  faults = 0;
  /** Whether it does anything wrong. */
  isFaulty = true;
  /** The browser is killed at so many acts from now. */
  killIn = Infinity;
  readonly #draw: () => number;
  #acts = 0;
  #stale = new Map<string, CarriedFile[]>();

  constructor(draw: () => number) {
    this.#draw = draw;
  }

  async list(folder: string): Promise<CarriedFile[]> {
    this.#act();
    if (this.#happens(0.01)) throw new Error('503');
    const old = this.#stale.get(folder);
    if (old && this.#happens(0.05)) return old;
    const now = [...this.files].flatMap(([path, { bytes, from }]) =>
      path.startsWith(`${folder}/`) && from <= this.#acts
        ? { name: path.slice(folder.length + 1), size: bytes.length }
        : [],
    );
    this.#stale.set(folder, now);
    return this.#happens(0.01) ? now.slice(1) : now;
  }

  async get(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    this.#act();
    if (this.#happens(0.01)) throw new Error('timeout');
    if (this.#happens(0.01)) return null;
    if (this.#happens(0.005)) return this.#some()?.[1].bytes ?? null;
    const file = this.files.get(path);
    return file && file.from <= this.#acts ? file.bytes : null;
  }

  async put(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.#act();
    if (this.#happens(0.02)) throw new Error('507');
    if (this.#happens(0.02)) return;
    const isCut = this.#happens(0.03);
    const from = this.#happens(0.04) ? this.#acts + Math.floor(this.#draw() * 40) : 0;
    const length = Math.floor(bytes.length * this.#draw());
    this.files.set(path, { bytes: isCut ? bytes.slice(0, length) : bytes, from });
    if (this.#happens(0.02)) throw new Error('the answer was lost');
    this.#act(0);
  }

  async del(path: string): Promise<void> {
    this.#act();
    if (this.#happens(0.02)) throw new Error('423');
    if (this.#happens(0.02)) return;
    this.files.delete(path);
  }

  /** From now on it does what it should, and what was late is there. */
  settle(): void {
    this.isFaulty = false;
    this.killIn = Infinity;
    for (const file of this.files.values()) file.from = 0;
  }

  /** What happens to a folder behind everybody's back. */
  harm(): void {
    this.faults++;
    const [path, file] = this.#some() ?? ['', null];
    const kind = Math.floor(this.#draw() * 6);
    if (kind === 0 && this.#draw() < 0.3) this.files.clear();
    else if (!file) return;
    else if (kind === 1) this.files.delete(path);
    else if (kind === 2) this.files.set(path, { ...file, bytes: flipped(file.bytes, this.#draw()) });
    else if (kind === 3) this.files.set(`${path} (conflicted copy)`, file);
    else if (kind === 4) this.files.set(`${path.split('/')[0]}/desktop.ini`, file);
    else {
      const [other, its] = this.#some() ?? [path, file];
      this.files.set(path, its).set(other, file);
    }
  }

  #some(): [string, Lying] | undefined {
    return [...this.files][Math.floor(this.#draw() * this.files.size)];
  }

  #happens(chance: number): boolean {
    if (!this.isFaulty || this.#draw() >= chance) return false;
    this.faults++;
    return true;
  }

  #act(acts = 1): void {
    this.#acts += acts;
    if (this.killIn-- > 0) return;
    this.faults++;
    this.killIn = Infinity;
    throw new Error('killed');
  }
}

function flipped(bytes: Uint8Array<ArrayBuffer>, where: number): Uint8Array<ArrayBuffer> {
  const other = bytes.slice();
  const at = Math.floor(where * other.length);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}
