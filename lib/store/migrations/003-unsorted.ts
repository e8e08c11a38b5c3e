/**
 * Version 3: an index by which those are counted of whom nothing is known yet, without reading every card. Cards of an older
 * make have nothing in it until the background makes them anew.
 */
export const unsorted = {
  version: 3,
  stores: { cards: 'id, nameKey, *emailKeys, *labels, unsorted' },
} as const;
