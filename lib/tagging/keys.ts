import { companyKey } from '../words/companies.ts';
import { foldText } from '../words/index.ts';

/** The key under which a company's industry is remembered. */
export const normaliseCompany = companyKey;

/** The key under which a correction of a title is remembered: folded, punctuation as spaces. */
export function normaliseTitle(title: string): string {
  return foldText(title)
    .replace(/[^\p{L}\p{N}&+#]+/gu, ' ')
    .trim();
}
