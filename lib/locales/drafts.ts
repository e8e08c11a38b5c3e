import type { DraftKind, DraftTemplates } from '../words/index.ts';
import { codeOf } from './languages.ts';

/**
 * Short messages as they come, by the language of the contact (which need not be the user's) and kind. Words in braces
 * are filled with what is known; a line with something unknown is left out. The user can reword them in the settings.
 */
export const DRAFT_TEMPLATES: DraftTemplates = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<DraftKind, string>>('./*.json', { eager: true, import: 'draft' }),
  ).map(([path, templates]) => [codeOf(path), templates]),
);
