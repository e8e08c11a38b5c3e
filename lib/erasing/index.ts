export * from './erased-people.ts';
export * from './erased-traces.ts';
export * from './letting-go.ts';
export * from './mention.ts';
