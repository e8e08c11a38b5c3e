import { FUNCTIONS, INDUSTRIES, SENIORITIES } from '../../lib/words/index.ts';
import { tagName, textLanguage } from './names.ts';

/** Industries in the order of the alphabet, since there are forty; the other two have an order of their own. */
export const industryOptions = () =>
  INDUSTRIES.map((id) => ({ id, name: tagName('industry', id) })).sort((a, b) =>
    a.name.localeCompare(b.name, textLanguage()),
  );
export const functionOptions = () => FUNCTIONS.map((id) => ({ id, name: tagName('function', id) }));
export const seniorityOptions = () => SENIORITIES.map((id) => ({ id, name: tagName('seniority', id) }));
