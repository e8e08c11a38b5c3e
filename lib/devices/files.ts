import { isComputer } from './clock.ts';
import type { Snapshot } from './desk.ts';

/** Each file has one writer and is never written over. Heads have a new name each time, so one listing tells what is new. */
export const HEADS = 'heads';
export const packPath = (computer: string, seq: number) => `${computer}/${digits(seq)}`;
export const chunkPath = (computer: string, number: number, chunk: number) =>
  `${computer}/s${number}-${chunk}`;
export const headPath = (computer: string, number: number) => `${HEADS}/${computer}.${digits(number)}`;

/** The number of a pack, a snapshot or a head by the name of its file; null of anything else that lies there. */
export function packNumber(name: string): number | null {
  return /^\d{8}$/.test(name) ? Number(name) : null;
}
export function chunkNumber(name: string): number | null {
  const [, number] = /^s(\d+)-\d+$/.exec(name) ?? [];
  return number === undefined ? null : Number(number);
}
export function headNumber(name: string): { computer: string; number: number } | null {
  const [, computer = '', number] = /^(.{5})\.(\d{8})$/.exec(name) ?? [];
  return number !== undefined && isComputer(computer) ? { computer, number: Number(number) } : null;
}

const digits = (number: number) => String(number).padStart(8, '0');

/** What a computer tells all others, in a file of some hundred bytes. */
export interface Head {
  mark: string;
  seq: number;
  /** The mark of the pack of that number. */
  tail: string;
  snapshot: Snapshot | null;
  heal: string | null;
  read: Readonly<Record<string, number>>;
  asks: Readonly<Record<string, string>>;
}

const VERSION = 1;

export const headText = (head: Omit<Head, 'mark'>, mark: string): string =>
  JSON.stringify({ bollplank: VERSION, mark, ...head });

/** The head of a text that opened; `newer` where a newer program wrote it. */
export function headIn(text: string): Head | 'newer' | null {
  try {
    const { bollplank, ...head } = JSON.parse(text) as Head & { bollplank: unknown };
    if (typeof bollplank !== 'number' || typeof head.seq !== 'number') return null;
    return bollplank > VERSION ? 'newer' : head;
  } catch {
    return null;
  }
}
