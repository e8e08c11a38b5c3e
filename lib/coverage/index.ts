/** The map of the book: who stands where, what is missing, how mixed it is, and who could open a door. */
export * from './axes.ts';
export * from './build-coverage.ts';
export * from './diversity.ts';
export * from './goal-progress.ts';
export * from './group-mix.ts';
export * from './springboards.ts';
