export * from './day.ts';
export * from './monday.ts';
export * from './read-day.ts';
