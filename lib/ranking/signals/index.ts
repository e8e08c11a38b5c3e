import { acquaintance } from './acquaintance.ts';
import { bond } from './bond.ts';
import { connection } from './connection.ts';
import { debt } from './debt.ts';
import { due } from './due.ts';
import { fit } from './fit.ts';
import { freshness } from './freshness.ts';
import { hook } from './hook.ts';
import { importance } from './importance.ts';
import { newness } from './newness.ts';
import { owed } from './owed.ts';
import { relation } from './relation.ts';
import { twoWay } from './two-way.ts';

/**
 * Every factor of the score, in the order they are multiplied and explained. The one list: parts, weights, reasons and
 * the words for why follow from it.
 */
export const SIGNALS = [
  bond,
  twoWay,
  freshness,
  due,
  fit,
  debt,
  owed,
  hook,
  newness,
  importance,
  relation,
  acquaintance,
  connection,
] as const;
