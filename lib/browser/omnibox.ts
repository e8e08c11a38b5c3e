import { browser } from 'wxt/browser';

export interface OmniboxOffer {
  /** Where it leads: an address fragment of the dashboard, with `#`. */
  fragment: string;
  text: string;
}

/** Plain words as the address bar of Chromium wants them, which reads its descriptions as XML. */
const escaped = (text: string) => text.replace(/[<>&"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

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
  omnibox.setDefaultSuggestion({ description: escaped(hint) });
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void offers(typed).then((list) =>
      suggest(list.map(({ fragment, text }) => ({ content: fragment, description: escaped(text) }))),
    );
  });
  omnibox.onInputEntered.addListener((text) =>
    open(text.startsWith('#/') ? { fragment: text } : { typed: text }),
  );
}
