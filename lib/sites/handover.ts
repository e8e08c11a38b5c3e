import type { ReadingField, ReadingRule } from '../records/index.ts';

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

/** What was left in this world, which is empty afterwards; nothing where it is not what the extension leaves. */
export function takeHandover(world: object): Handover {
  const left = ownValue(world, HANDOVER);
  Reflect.deleteProperty(world, HANDOVER);
  if (typeof left !== 'object' || left === null) return {};
  const { rules, point }: { rules?: unknown; point?: unknown } = left;
  return {
    ...(Array.isArray(rules) ? { rules } : {}),
    ...(isRequest(point) ? { point } : {}),
  };
}

/**
 * What a script has put on the global of its world itself. Elements that a page calls by the same name
 * (`<form id="bollplankHandover">`) are found on the window, too, but are not its own values.
 */
export function ownValue(world: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(world, name)?.value;
}

const isRequest = (point: unknown): point is PointRequest =>
  typeof point === 'object' && point !== null && 'act' in point && typeof point.act === 'string';
