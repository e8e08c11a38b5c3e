/** Work at a stretch, in milliseconds: less than a frame, so that typing and scrolling go on. */
const STRETCH = 8;

/** Steps of a work, each well under a frame, and what they come to. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps a few milliseconds at a time; between two stretches the page answers. Gives what stops it. */
export function inSlices<T>(steps: Steps<T>, onDone: (value: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const work = () => {
    const until = performance.now() + STRETCH;
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() < until);
    timer = setTimeout(work);
  };
  timer = setTimeout(work);
  return () => clearTimeout(timer);
}
