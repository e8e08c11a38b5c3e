import { expect, test } from 'vitest';
import type { Texts } from '../../../components/base/typed-texts.ts';

/** Not called: what is wrong here must be refused by the type check, or `@ts-expect-error` itself is an error. */
function calls({ t }: Texts<Sample>): void {
  t('plain');
  t('named', ['Anna']);
  t('people', 3);
  t('peopleOf', 3, [3, 'Anna']);
  // @ts-expect-error no such text
  t('absent');
  // @ts-expect-error nothing to fill it with
  t('named');
  // @ts-expect-error one value too many
  t('named', ['Anna', 'Bo']);
  // @ts-expect-error a plural needs its number
  t('people');
  // @ts-expect-error a plain text takes none
  t('plain', ['Anna']);
}

// A type and not an interface: only that is a structure by its shape.
type Sample = {
  plain: { substitutions: 0; plural: false };
  named: { substitutions: 1; plural: false };
  people: { substitutions: 1; plural: true };
  peopleOf: { substitutions: 2; plural: true };
};

test('a text that is not there, or is filled wrongly, is refused by its type', () => {
  expect(calls).toBeTypeOf('function');
});
