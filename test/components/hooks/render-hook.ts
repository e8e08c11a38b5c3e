import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Host({ run }: { run: () => void }) {
  run();
  return null;
}

/** Runs a hook in a component of its own. `now` is what it gave last; `until` waits for what it should come to. */
export function renderHook<T>(hook: () => T) {
  const seen: T[] = [];
  const root = createRoot(document.createElement('div'));
  const rerender = () => act(() => root.render(createElement(Host, { run: () => seen.push(hook()) })));
  rerender();
  const now = (): T => {
    const last = seen.at(-1);
    if (last === undefined) throw new Error('The hook has not run');
    return last;
  };
  const wait = async (ms: number) => {
    if (vi.isFakeTimers()) await act(() => vi.advanceTimersByTimeAsync(ms));
    else await act(() => new Promise((resolve) => setTimeout(resolve, ms)));
  };
  return {
    now,
    seen,
    wait,
    /** Once more, with what the hook closes over as it is now. */
    rerender,
    async until(holds: (value: T) => boolean): Promise<T> {
      for (let tries = 0; tries < 1000; tries++) {
        if (holds(now())) return now();
        await wait(10);
      }
      throw new Error(`Never came to it: ${JSON.stringify(now())}`);
    },
    unmount: () => act(() => root.unmount()),
  };
}
