import { i18n } from '#i18n';
import { type Introduction, introductionKind, otherIn } from '../../lib/records/index.ts';
import type { Id } from '../../lib/words/index.ts';
import { isolated } from '../base/words.ts';

/** A part of a sentence: words, or somebody's name. */
export type SentencePart = { id: null; text: string } | { id: Id };

/** Stand for the names while the sentence is looked up, so that each can be made a link. */
const MARKS = ['\uE000', '\uE001', '\uE002'] as const;

/** Who brought whom together, in words, with the people where their names belong. */
export function introductionParts(introduction: Introduction): SentencePart[] {
  const { betweenIds, byId } = introduction;
  const [first, second, third] = MARKS;
  const by = byId ?? betweenIds[0];
  switch (introductionKind(introduction)) {
    case 'byMe':
      return partsOf(i18n.t('introduction.told.byMe', [first, second]), betweenIds);
    case 'byOther':
      return partsOf(i18n.t('introduction.told.byOther', [first, second]), betweenIds);
    case 'toMe':
      return partsOf(i18n.t('introduction.told.toMe', [first, second]), [by, otherIn(introduction, by)]);
    case 'byContact':
      return partsOf(i18n.t('introduction.told.byContact', [first, second, third]), [by, ...betweenIds]);
  }
}

function partsOf(sentence: string, ids: readonly Id[]): SentencePart[] {
  return sentence
    .split(/([\uE000-\uE002])/)
    .filter(Boolean)
    .map((text) => {
      const id = ids[(MARKS as readonly string[]).indexOf(text)];
      return id === undefined ? { id: null, text } : { id };
    });
}

/** The same as plain text. */
export function introductionText(introduction: Introduction, nameOf: (id: Id) => string): string {
  return introductionParts(introduction)
    .map((part) => (part.id === null ? part.text : isolated(nameOf(part.id))))
    .join('');
}
