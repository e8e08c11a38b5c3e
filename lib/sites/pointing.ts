import type { ReadingField } from '../records/index.ts';
import { all, one, parentOf, prop } from './dom.ts';
import { makeRule, type RuleShape, textAt } from './rule.ts';

/** What the user has pointed at: the text there, and the rule that finds it again. */
export interface Pointed {
  text: string;
  rule: RuleShape;
}

/** A text of the page to choose with the keyboard; `at` is its place among the elements looked at. */
export interface PageText {
  at: number;
  text: string;
}

const MAX_LOOKED_AT = 6000;
const MAX_TEXTS = 80;
/** From the element under the mouse up to the one that has the text: an icon or an empty layer may lie over it. */
const MAX_UP = 3;

/** The value and rule of an element, or of the nearest around it that says something; null where nothing does. */
export function pointedAt(
  document: Document,
  url: string,
  element: Element,
  field: ReadingField,
): Pointed | null {
  let at: Element | null = element;
  for (let up = 0; at && up <= MAX_UP; up++, at = parentOf(at)) {
    const text = textAt(at, field);
    const rule = text && makeRule(document, url, at, field);
    if (text && rule) return { text, rule };
  }
  return null;
}

/** Texts of the page that may be the value of a field, in their order, each once: for those who use no mouse. */
export function textsOfPage(document: Document, field: ReadingField): PageText[] {
  const texts = new Map<string, number>();
  const elements = elementsOf(document);
  for (let at = 0; at < elements.length && texts.size < MAX_TEXTS; at++) {
    const element = elements[at];
    if (!element || !hasOwnText(element)) continue;
    const text = textAt(element, field);
    if (text && !texts.has(text)) texts.set(text, at);
  }
  return [...texts].map(([text, at]) => ({ at, text }));
}

/** What was chosen from `textsOfPage`; null when the page has changed since. */
export function chosenText(
  document: Document,
  url: string,
  field: ReadingField,
  chosen: PageText,
): Pointed | null {
  const element = elementsOf(document)[chosen.at];
  return element && textAt(element, field) === chosen.text ? pointedAt(document, url, element, field) : null;
}

const elementsOf = (document: Document): Element[] =>
  all(one(document, 'main') ?? prop(document, 'body'), '*', MAX_LOOKED_AT);

function hasOwnText(element: Element): boolean {
  const nodes: Node[] = Array.prototype.slice.call(prop(element as Node, 'childNodes'), 0, 50);
  return nodes.some((node) => prop(node, 'nodeType') === 3 && /\S/.test(prop(node, 'nodeValue') ?? ''));
}
