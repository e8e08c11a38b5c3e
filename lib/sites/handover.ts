import type { ReadingField, ReadingRule } from '../contact/index.ts';

/**
 * What the extension leaves in the isolated world of a page for the script it runs there next, since a script file takes
 * no arguments. No page can see the isolated world; the script takes what was left away at once.
 */
export interface Handover {
  rules?: ReadingRule[];
  point?: PointRequest;
}

/** What the picker is to do. `choose` names an element by its place among all and the text it had. */
export type PointRequest =
  | { act: 'pick'; field: ReadingField }
  | { act: 'list'; field: ReadingField }
  | { act: 'choose'; field: ReadingField; at: number; text: string }
  | { act: 'stop' };

/** The name under which it lies there. */
const HANDOVER = 'bollplankHandover';

export function takeHandover(world: object): Handover {
  const left: unknown = Reflect.get(world, HANDOVER);
  Reflect.deleteProperty(world, HANDOVER);
  return typeof left === 'object' && left !== null ? left : {};
}
