/**
 * Reading a page that may be hostile. Every property is taken from the prototype of the node, because named form fields
 * and images shadow the properties of `document` and of forms (`<form name="querySelector">`). Nothing here asks for
 * layout or computed style, changes the page, or walks further than its limits.
 */

/** Most elements one selector may yield, and most nodes one text may be gathered from. */
export const MAX_ELEMENTS = 2000;
const MAX_NODES = 20_000;

/** Elements whose text is never shown to a reader. */
const UNSHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'TITLE']);

/** A property of a node as its interface defines it, whatever the page put in front of it. */
export function prop<T extends object, K extends keyof T>(node: T, key: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node) ?? node, key, node);
}

export function all(root: ParentNode | null, selector: string, limit = MAX_ELEMENTS): Element[] {
  if (!root) return [];
  const found: NodeListOf<Element> = prop(root, 'querySelectorAll').call(root, selector);
  return Array.prototype.slice.call(found, 0, limit);
}

export function one(root: ParentNode | null, selector: string): Element | null {
  return root ? prop(root, 'querySelector').call(root, selector) : null;
}

export function attr(element: Element | null, name: string): string | null {
  return element ? prop(element, 'getAttribute').call(element, name) : null;
}

export function closest(element: Element | null, selector: string): Element | null {
  return element ? prop(element, 'closest').call(element, selector) : null;
}

export function parentOf(node: Node): Element | null {
  return prop(node, 'parentElement');
}

export function childrenOf(element: Element): Element[] {
  return Array.prototype.slice.call(prop(element, 'children'), 0, MAX_ELEMENTS);
}

export function previousOf(element: Element): Element | null {
  return prop(element, 'previousElementSibling');
}

export function contains(outer: Node, inner: Node): boolean {
  return prop(outer, 'contains').call(outer, inner);
}

/** Whether `b` comes after `a` in the document. */
export function isAfter(a: Node, b: Node): boolean {
  return (prop(a, 'compareDocumentPosition').call(a, b) & 4) !== 0;
}

/** Whether the markup itself hides the element (computed style is not asked for). */
export function isHidden(element: Element): boolean {
  return attr(element, 'hidden') !== null || /display\s*:\s*none/i.test(attr(element, 'style') ?? '');
}

/**
 * The text of an element as a reader would meet it, white space as in the source, without scripts, styles and parts that
 * the markup hides. `skip` leaves out further elements. Stops after `limit` characters.
 */
export function textOf(root: Element | null, limit = 4000, skip?: (element: Element) => boolean): string {
  if (!root) return '';
  let text = '';
  let node: Node | null = prop(root as Node, 'firstChild');
  for (let seen = 0; node && seen < MAX_NODES && text.length < limit; seen++) {
    const type: number = prop(node, 'nodeType');
    let inside: Node | null = null;
    if (type === 3) text += (prop(node, 'nodeValue') ?? '').slice(0, limit);
    else if (type === 1) {
      const element = node as Element;
      const tag = prop(element, 'tagName').toUpperCase();
      if (tag === 'BR') text += ' ';
      else if (!UNSHOWN.has(tag) && !isHidden(element) && !skip?.(element)) inside = prop(node, 'firstChild');
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !prop(node, 'nextSibling')) node = prop(node, 'parentNode');
    node = node && node !== root ? prop(node, 'nextSibling') : null;
  }
  return text.slice(0, limit);
}

/** The text of a machine-readable script element; '' when it is longer than `limit` (it would be cut in the middle). */
export function scriptText(element: Element, limit: number): string {
  const text = prop(element as Node, 'textContent') ?? '';
  return text.length > limit ? '' : text;
}
