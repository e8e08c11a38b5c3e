// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { useStill } from '../../../components/base/use-still.ts';
import { renderHook } from '../hooks/render-hook.ts';

let value = 'before';
let hook: ReturnType<typeof renderHook<string>>;
afterEach(() => hook.unmount());

function draw() {
  value = 'before';
  hook = renderHook(() => useStill(value));
}
/** What the hook gives when something comes now. */
function come(late: string): string {
  value = late;
  hook.rerender();
  return hook.now();
}
const send = (type: string, button = 0) =>
  document.body.dispatchEvent(new MouseEvent(type, { bubbles: true, button }));

test('what comes is shown at once while nothing is pressed', () => {
  draw();
  expect(come('late')).toBe('late');
});

test('nothing changes between going down and the click; then what came is shown by itself', async () => {
  draw();
  send('pointerdown');
  expect(come('late')).toBe('before');
  send('pointerup');
  expect(come('later')).toBe('before');
  send('click');
  await hook.until((shown) => shown === 'later');
});

test.each(['pointerup', 'pointercancel'])('a press that becomes no click ends with %s too', async (end) => {
  draw();
  send('pointerdown');
  expect(come('late')).toBe('before');
  send(end);
  await hook.until((shown) => shown === 'late');
});

test('two presses in a row: the end of the first does not end the second', async () => {
  draw();
  send('pointerdown');
  send('pointerup');
  send('click');
  send('pointerdown');
  expect(come('late')).toBe('before');
  // Longer than the first would have been waited for.
  await hook.wait(200);
  expect(hook.now()).toBe('before');
  send('click');
  await hook.until((shown) => shown === 'late');
});

test('the button that opens a menu holds nothing', () => {
  draw();
  send('pointerdown', 2);
  expect(come('late')).toBe('late');
});
