import { browser } from 'wxt/browser';

export interface OmniboxOffer {
  /** Where it leads: an address fragment of the dashboard, with `#`. */
  fragment: string;
  text: string;
}

/**
 * Plain words as the address bar wants them: Chromium reads its descriptions as XML, Firefox shows them as they are, where
 * "O&#39;Brien" would stand for O'Brien.
 */
export const describedIn = (engine: 'chromium' | 'firefox', text: string): string =>
  engine === 'firefox' ? text : text.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Offers by what stands for them in the address bar: their own words, each once, since an address says nothing to anybody. */
export function byWords(offers: readonly OmniboxOffer[]): Map<string, OmniboxOffer> {
  const named = new Map<string, OmniboxOffer>();
  for (const offer of offers) {
    let words = offer.text;
    for (let twin = 2; named.has(words); twin++) words = `${offer.text} (${twin})`;
    named.set(words, offer);
  }
  return named;
}

/**
 * Answers what is typed in the address bar after the keyword. `offers` gives what fits; `open` is called with the chosen
 * fragment, or with what was typed when none of the offers was chosen.
 */
export function onOmnibox(
  hint: string,
  offers: (typed: string) => Promise<OmniboxOffer[]>,
  open: (chosen: { fragment: string } | { typed: string }) => void,
): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  const described = (text: string) => describedIn(import.meta.env.FIREFOX ? 'firefox' : 'chromium', text);
  let shown = byWords([]);
  omnibox.setDefaultSuggestion({ description: described(hint) });
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void offers(typed).then((list) => {
      shown = byWords(list);
      suggest([...shown].map(([content, { text }]) => ({ content, description: described(text) })));
    });
  });
  omnibox.onInputEntered.addListener((text) => {
    const fragment = shown.get(text)?.fragment;
    open(fragment === undefined ? { typed: text } : { fragment });
  });
}
