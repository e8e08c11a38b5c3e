// @vitest-environment jsdom
import { act, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { useFoundFocus } from '../../../components/finding/use-found-focus.ts';

function List({ acting }: { acting: boolean }) {
  const row = useRef<HTMLButtonElement>(null);
  useFoundFocus(null, acting, () => row.current?.focus());
  return (
    <>
      <button type="button" ref={row}>
        row
      </button>
      {acting && (
        <button type="button" id="archive">
          archive
        </button>
      )}
    </>
  );
}

it('gives the focus to a row when the bar of acts goes with it, and leaves it alone otherwise', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const draw = async (acting: boolean) => {
    await act(async () => root.render(<List acting={acting} />));
    await act(() => new Promise((resolve) => setTimeout(resolve, 350)));
  };
  await draw(false);
  await draw(true);
  expect(document.activeElement).toBe(document.body);
  document.getElementById('archive')?.focus();
  await draw(false);
  expect(document.activeElement?.textContent).toBe('row');
  await act(async () => root.unmount());
});
