import { useEffect, useReducer, useRef } from 'react';

/** A finger that was lifted is followed by its click a moment later, in milliseconds. */
const CLICK_FOLLOWS = 100;

/**
 * `value`, but as it was while a pointer is held down: what is being pressed must neither move away nor be drawn anew
 * between going down and coming up, or the press would be lost, or be taken by something else. What came meanwhile is
 * shown right after the click.
 */
export function useStill<T>(value: T): T {
  const shown = useRef(value);
  const isPressed = useRef(false);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const endAfter = (milliseconds: number) => {
      if (!isPressed.current) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isPressed.current = false;
        drawAgain();
      }, milliseconds);
    };
    const begin = ({ button }: PointerEvent) => {
      // The other buttons open a menu of the browser's, which may keep to itself that they were let go.
      if (button !== 0) return;
      clearTimeout(timer);
      isPressed.current = true;
    };
    const lift = () => endAfter(CLICK_FOLLOWS);
    const end = () => endAfter(0);
    document.addEventListener('pointerdown', begin, true);
    document.addEventListener('pointerup', lift, true);
    document.addEventListener('pointercancel', end, true);
    document.addEventListener('click', end, true);
    window.addEventListener('blur', end);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerdown', begin, true);
      document.removeEventListener('pointerup', lift, true);
      document.removeEventListener('pointercancel', end, true);
      document.removeEventListener('click', end, true);
      window.removeEventListener('blur', end);
    };
  }, []);
  if (!isPressed.current) shown.current = value;
  return shown.current;
}
