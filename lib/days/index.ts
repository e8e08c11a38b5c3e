export * from './day.ts';
export * from './read-day.ts';
