import { useMemo } from 'react';
import { i18n } from '#i18n';
import { FILLING_WORDS } from '../../lib/locales/languages.ts';
import { askedWords, bestHelpPlace } from '../../lib/search/query.ts';
import type { ContactRow } from '../base/facets.ts';
import { codeText } from '../base/words.ts';
import { answersOf } from '../finding/help-order.ts';

/**
 * Why somebody is in the answer to "who can help me with …", and where: what they know, and whether they will answer, as far
 * as your exchanges tell.
 */
export function CanHelp({ row, words }: { row: ContactRow; words: string[] }) {
  const place = useMemo(() => bestHelpPlace(row.search, askedWords(words, FILLING_WORDS)), [row, words]);
  if (!place) return null;
  const reasons = [i18n.t(`dashboard.canHelp.${place}`)];
  if (row.helped) reasons.push(i18n.t('dashboard.helped', row.helped, [row.helped]));
  if (row.lastOn) reasons.push(codeText(`likelihood.${answersOf(row)}`).toLocaleLowerCase());
  return (
    <span className="people__found people__can-help" data-testid="can-help">
      {reasons.join(' · ')}
    </span>
  );
}
