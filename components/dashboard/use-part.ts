import { useAsked } from '../base/use-asked.ts';

/** How long a view may take to appear, in milliseconds. */
const PATIENCE = 3000;

/** Brings a part of a view into sight, by the id of its heading, and puts the focus on the first thing to do there. */
function showPart(headingId: string, until = performance.now() + PATIENCE): void {
  const heading = document.getElementById(headingId);
  if (!heading) {
    if (performance.now() < until) requestAnimationFrame(() => showPart(headingId, until));
    return;
  }
  const part = heading.closest('section') ?? heading;
  part.scrollIntoView({ block: 'start' });
  // The first that takes the focus: fields may be hidden behind a button of their own.
  for (const control of part.querySelectorAll<HTMLElement>('button, input, summary, a')) {
    control.focus({ preventScroll: true });
    if (document.activeElement === control) return;
  }
}

/** Answers the acts of the palette and the address bar that are parts of the files view. */
export function useAskedParts(): void {
  useAsked('import', () => showPart('import-title'));
  useAsked('export', () => showPart('export-title'));
  useAsked('backUp', () => showPart('backup-title'));
}
