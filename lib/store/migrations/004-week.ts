/**
 * Version 4: what the week is made of, without reading every record: the log by its day, people by how alive the tie is, by
 * where they stand on the map, and by the days of theirs that lie ahead. Cards of an older make have no such days until the
 * background makes them anew.
 */
export const week = {
  version: 4,
  stores: {
    exchanges: 'id, [contactId+on], togetherId, on',
    cards: 'id, nameKey, *emailKeys, *labels, unsorted, warmth, *coming, [industry+function], function',
  },
} as const;
