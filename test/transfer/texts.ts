import english from '../../lib/locales/en.json' with { type: 'json' };
import { lookUp } from '../../lib/locales/look-up.ts';

export const text = (key: string, params?: (string | number)[]) => lookUp(english, key, params);
