// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { TagField } from '../../../components/base/tag-field.tsx';
import { completeBrowser, render } from '../dashboard/render-view.ts';

vi.mock('@wxt-dev/i18n', async () => {
  const { t } = await import('../dashboard/render-view.ts');
  return { createI18n: () => ({ t }) };
});

test('an Enter, or a comma, of letters that are put together adds nothing; the one after it does', async () => {
  completeBrowser();
  // jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  const onChange = vi.fn();
  const { box, leave } = await render(
    <TagField label="Offers" values={[]} known={[]} testId="offers" onChange={onChange} />,
  );
  const field = box.querySelector<HTMLInputElement>('input');
  if (!field) throw new Error('no field');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    field.focus();
    set?.call(field, 'しんさい');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const key = (name: string, isComposing: boolean) =>
    act(async () => {
      const init = { key: name, isComposing, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', init));
    });
  await key('Enter', true);
  await key(',', true);
  expect(onChange).not.toHaveBeenCalled();
  await key('Enter', false);
  expect(onChange).toHaveBeenCalledWith(['しんさい']);
  await leave();
});
