import type { Day } from '../../lib/days/index.ts';
import { LANGUAGES } from '../../lib/locales/languages.ts';
import type { Messages } from '../../lib/locales/look-up.ts';
import { isStanding } from '../../lib/ranking/is-standing.ts';
import { connectedDay } from '../../lib/records/index.ts';
import type { ContactView } from '../../lib/store/index.ts';
import {
  type CoverageAxis,
  type DraftFacts,
  type DraftTemplates,
  draftKindOf,
  draftLanguage,
  fillDraft,
  type Id,
  type Language,
  monthInWords,
  tagKey,
  templateOf,
} from '../../lib/words/index.ts';
import type { Loaded } from '../../lib/words/loaded.ts';
import { fromStore, useLive } from './use-live.ts';

/** A message in each language, by its code, and the language that fits the person. */
export interface Draft {
  language: string;
  texts: Readonly<Record<string, string>>;
}

const inEvery = (say: (language: Language) => string): Draft['texts'] =>
  Object.fromEntries(LANGUAGES.map((language) => [language.code, say(language)]));

/** Days around today within which an occasion is still one. */
const OCCASION_DAYS = 31;

/** A message to a contact from what the book knows, after the templates. Null when the contact is gone. */
export function useDraft(contactId: Id, shelf: string, own: string, today: Day): Loaded<Draft | null> {
  return useLive(
    `draft/${contactId}/${shelf}/${own}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [{ DRAFT_TEMPLATES }, { ideasToGive }, view, settings] = await Promise.all([
          import('../../lib/locales/drafts.ts'),
          import('../../lib/ranking/ideas.ts'),
          store.contactOf(db, contactId),
          store.settingsOf(db),
        ]);
        if (!view) return null;
        const { contact } = view;
        const [[last], promises, others] = await Promise.all([
          store.exchangesOf(db, contactId, 1),
          store.promisesOf(db, contactId),
          contact.needs.length > 0 ? store.contactsWithOffers(db) : [],
        ]);
        const helper = ideasToGive(contact, others, settings).find(({ code }) => code === 'introduce');
        const near = (on: Day) => Math.abs(Date.parse(on) - Date.parse(today)) <= OCCASION_DAYS * 86_400_000;
        const facts: Omit<DraftFacts, 'last'> = {
          name: firstWord(contact.name),
          met: contact.howWeMet,
          connected: connectedDay(contact)?.slice(0, 4) ?? null,
          occasion: contact.occasions.find(({ on, text }) => near(on) && text.trim())?.text ?? null,
          promise: promises.find(({ by, doneOn }) => by === 'me' && doneOn === null)?.text ?? null,
          need: contact.needs[0] ?? null,
          helper: helper?.params[0] ?? null,
          offer: helper?.params[1] ?? null,
        };
        // A promise of theirs that is late is an occasion to say hello, not to send what one never promised.
        const unpromised = shelf === 'promise' && facts.promise === null;
        // Nor was it good to meet somebody whom one only wrote with.
        const kind = unpromised || (shelf === 'new' && !hasMet(view)) ? 'hello' : draftKindOf(shelf);
        const texts = inEvery((language) =>
          fillDraft(templateOf(DRAFT_TEMPLATES, settings.templates, language, kind), {
            ...facts,
            last: last ? monthInWords(last.on, language.code) : null,
          }),
        );
        return { language: draftLanguage(contact, own, LANGUAGES), texts };
      }),
    (change) => change.contactIds.includes(contactId) || change.tables.includes('settings'),
  );
}

/** Whether the first that is logged was a meeting. */
const hasMet = ({ standing }: ContactView): boolean =>
  isStanding(standing?.standing) && standing.standing.firstMet;

const firstWord = (name: string) => name.trim().split(/\s+/)[0] ?? null;

/**
 * A message that brings two contacts together, the first of whom is looking for `need` and the second can help with
 * `offer` (null where nothing is known). In the language of the first. Null when one of them is gone.
 */
export function useIntroduction(
  ids: readonly [Id, Id],
  { need, offer }: { need: string | null; offer: string | null },
  own: string,
): Loaded<Draft | null> {
  return useLive(
    `introduction/${ids.join('/')}/${need}/${offer}/${own}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [{ DRAFT_TEMPLATES }, settings, first, second] = await Promise.all([
          import('../../lib/locales/drafts.ts'),
          store.settingsOf(db),
          store.contactOf(db, ids[0]),
          store.contactOf(db, ids[1]),
        ]);
        if (!first || !second) return null;
        const [name, helper] = [first.contact.name, second.contact.name];
        // Two of one first name would not know who is meant.
        const alike = firstWord(name) === firstWord(helper);
        const facts: DraftFacts = {
          name: alike ? name : firstWord(name),
          helper: alike ? helper : firstWord(helper),
          need,
          offer,
          met: null,
          connected: null,
          last: null,
          occasion: null,
          promise: null,
        };
        const texts = inEvery((language) =>
          fillDraft(templateOf(DRAFT_TEMPLATES, settings.templates, language, 'introduce'), facts),
        );
        return { language: draftLanguage(first.contact, own, LANGUAGES), texts };
      }),
    (change) => ids.some((id) => change.contactIds.includes(id)) || change.tables.includes('settings'),
  );
}

/** The words of one tag in a language; an area, and a tag without a text, stand as they are. */
function tagWords(
  texts: Messages,
  language: string,
  { axis, tag }: { axis: CoverageAxis; tag: string },
): string {
  if (axis === 'region')
    return /^[A-Z]{2}$/.test(tag)
      ? (new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(tag) ?? tag)
      : tag;
  const words = texts[axis];
  const found = typeof words === 'object' ? words[tagKey(tag)] : undefined;
  return typeof found === 'string' ? found : tag;
}

/**
 * A message that asks a contact for an introduction to somebody in a place of the map, whose tags are named in the language
 * of the message. Null when the contact is gone.
 */
export function useAskForPlace(
  contactId: Id,
  place: readonly { axis: CoverageAxis; tag: string }[],
  own: string,
): Loaded<Draft | null> {
  return useLive(
    `ask-for-place/${contactId}/${place.map(({ tag }) => tag).join('/')}/${own}`,
    () =>
      fromStore(async ({ store, db }) => {
        const [{ DRAFT_TEMPLATES }, { textsIn }, view, settings] = await Promise.all([
          import('../../lib/locales/drafts.ts'),
          import('../../lib/locales/texts.ts'),
          store.contactOf(db, contactId),
          store.settingsOf(db),
        ]);
        if (!view) return null;
        const { contact } = view;
        const inLanguage = await Promise.all(
          LANGUAGES.map(async ({ code }) => [code, await textsIn(code)] as const),
        );
        const texts = new Map(inLanguage);
        const facts: DraftFacts = {
          name: firstWord(contact.name),
          need: null,
          met: null,
          connected: null,
          last: null,
          occasion: null,
          promise: null,
          helper: null,
          offer: null,
        };
        return {
          language: draftLanguage(contact, own, LANGUAGES),
          texts: inEvery((language) =>
            fillDraft(templateOf(DRAFT_TEMPLATES, settings.templates, language, 'place'), {
              ...facts,
              need: place
                .map((each) => tagWords(texts.get(language.code) ?? {}, language.code, each))
                .join(', '),
            }),
          ),
        };
      }),
    (change) => change.contactIds.includes(contactId) || change.tables.includes('settings'),
  );
}

/** The templates as they came, for the settings; loaded when asked for. */
export async function originalTemplates(): Promise<DraftTemplates> {
  return (await import('../../lib/locales/drafts.ts')).DRAFT_TEMPLATES;
}
