export * from './coverage-map.ts';
export * from './draft.ts';
export * from './ids.ts';
export * from './language.ts';
export * from './result.ts';
export * from './same.ts';
export * from './tags.ts';
export * from './text.ts';
