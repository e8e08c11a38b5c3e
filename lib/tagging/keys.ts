import { companyFirm, companyKey } from '../words/companies.ts';
import { foldText } from '../words/index.ts';

/** The key under which a company's industry is remembered: the same for all of a firm, however it is written. */
export const normaliseCompany = companyFirm;

/** Every key under which it may be remembered: older answers stand under the name of the company alone. */
export const companyKeys = (company: string): string[] => [
  ...new Set([companyFirm(company), companyKey(company)]),
];

/** The key under which a correction of a title is remembered: folded, punctuation as spaces. */
export function normaliseTitle(title: string): string {
  return foldText(title)
    .replace(/[^\p{L}\p{N}&+#]+/gu, ' ')
    .trim();
}
