/** Signs that stand between the digits of a telephone. */
const BETWEEN = /[\s().\-/\u2010-\u2015]+/g;
/** Digits with what stands between them, as somebody types a telephone among other words. */
const TYPED = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d[\d\s().\-/\u2010-\u2015]*\d(?![\p{L}\p{N}])/gu;
/** Fewer digits are a year, a street or a postal code. */
const DIGITS_MIN = 7;
/** Country codes of one and of two digits; all others have three (ITU-T E.164). */
const ONE = /^[17]/;
const TWO = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** What is searched of a telephone: as it is written, and its digits in one. */
export function phoneText(phone: string): string {
  return `${phone} ${digitsOf(phone)}`;
}

const digitsOf = (phone: string): string =>
  phone.replace(/\(0\)/g, '').replace(BETWEEN, '').replace(/^\+/, '');

/**
 * A search in which every telephone is one word of the digits that are the same wherever one calls from: without country
 * code and the zero before the area. All other words, and days, stay as they are.
 */
export function withPhonesAsWords(query: string): string {
  return query.replace(TYPED, (typed) => {
    const digits = typed.replace(/\(0\)/g, '').replace(BETWEEN, '');
    if (digits.replace('+', '').length < DIGITS_MIN || /^\d{4}[-./]\d\d?[-./]\d\d?$/.test(typed))
      return typed;
    const abroad = /^(?:\+|00)([1-9]\d+)$/.exec(digits)?.[1];
    if (abroad === undefined) return digits.replace(/^0/, '');
    return abroad.slice(ONE.test(abroad) ? 1 : TWO.test(abroad) ? 2 : 3);
  });
}
