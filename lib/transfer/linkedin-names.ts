import { foldText } from '../words/index.ts';

// Letters after a name, which LinkedIn writes behind the same ", " that parts people: "Wren Hale, PhD".
const CREDENTIAL =
  /^(?:(?:[A-Z]\.?){2,6}|Ph\.?\s?D\.?|M\.?Sc\.?|B\.?Sc\.?|Jr\.?|Sr\.?|Esq\.?|Dr\.?|[IVX]{1,4}|cand\.?\s?\w+|CPA|[A-Z][A-Za-z]{0,3}[A-Z][\w®.-]*|PMP®?|MBA)(?:[ /-][\w®.]{1,12})?$/;

/**
 * The people of a list like `Tomás Reyes, Wren Hale, PhD`. Known names (folded) are taken whole, longest first; what
 * looks like a title after a name stays with it. With `count` known, further pieces are joined from the back until
 * there are as many.
 */
export function splitNames(list: string, known: Set<string>, count?: number): string[] {
  const pieces = list.split(', ').filter((piece) => piece.trim());
  const names: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    let taken = 1;
    for (let length = Math.min(5, pieces.length - at); length > 1; length--)
      if (known.has(foldText(pieces.slice(at, at + length).join(', ')))) {
        taken = length;
        break;
      }
    const isWhole = taken > 1 || known.has(foldText(pieces[at] ?? ''));
    if (!isWhole) while (at + taken < pieces.length && CREDENTIAL.test(pieces[at + taken] ?? '')) taken++;
    names.push(pieces.slice(at, at + taken).join(', '));
    at += taken;
  }
  while (count !== undefined && count > 0 && names.length > count) {
    const last = names.pop() ?? '';
    names[names.length - 1] += `, ${last}`;
  }
  return names;
}
