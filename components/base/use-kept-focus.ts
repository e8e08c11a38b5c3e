import { useEffect } from 'react';

/** Time for whatever knows better where the focus belongs, in milliseconds. */
const PATIENCE = 80;
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';
/** What a press leaves the focus with, or gives it to. */
const HOLDS_FOCUS = `${FOCUSABLE}, [tabindex], label, [contenteditable]`;
/** Lists that find the focus again by themselves. */
const OWN = '[data-own-focus]';

/**
 * While the view is shown: when what had the focus goes from the page (a row that was deleted, a form that was saved, a
 * view that was left), the focus goes to what stands in its place, or else to the title of the view. Without this whoever
 * works by keyboard would begin again at the top of the page, and hear nothing.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    let own: Element | null = null;
    let gone: MutationRecord | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      own = target.closest(OWN);
      gone = null;
    };
    // A press on what takes no focus gives it up: then nothing that goes from the page is missed.
    const giveUp = ({ target }: Event) => {
      if (target instanceof Element && !target.closest(HOLDS_FOCUS)) last = null;
    };
    const find = () => {
      const lost = document.activeElement === document.body && last?.isConnected === false;
      if (lost && !own?.isConnected && gone) placeOf(gone)?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver((records) => {
      if (!last || last.isConnected) return;
      const took = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)));
      if (!took && (gone === null || gone.target.isConnected)) return;
      if (took) gone = took;
      clearTimeout(timer);
      timer = setTimeout(find, PATIENCE);
    });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', giveUp);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', giveUp);
      watch.disconnect();
      clearTimeout(timer);
    };
  }, []);
}

/** What stands where something was taken out: in its place, else after it, else before it. */
function placeOf({ target, previousSibling }: MutationRecord): HTMLElement | null {
  const main = document.querySelector('main');
  const around = target.isConnected && target instanceof Element ? target : null;
  const scope = around?.closest('dialog[open], main') ?? around;
  if (!scope || !around || around === main) return titleOf(main);
  const all = [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isSeen);
  const stays = previousSibling?.parentNode === around;
  const here = stays ? previousSibling.nextSibling : around.firstChild;
  const isAt = (element: HTMLElement) =>
    here
      ? here.contains(element) || follows(here, element)
      : follows(around, element) && !around.contains(element);
  return all.find(isAt) ?? all.at(-1) ?? titleOf(main);
}

const follows = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// A page of tests has no layout, and an older browser no such question: then all is seen.
const isSeen = (element: HTMLElement) => element.checkVisibility?.() ?? true;

/** The title of a view, made fit to take the focus; the view itself while it has none. */
function titleOf(main: HTMLElement | null): HTMLElement | null {
  const title = main?.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  return title ?? main;
}
