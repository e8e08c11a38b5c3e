/**
 * Version 1: the first shape of the store. Frozen: a shipped migration is never edited and imports nothing, so that
 * what was written by it can be read for ever. Later shapes are later files.
 *
 * First the manager's own records, then the undo log, then what is computed from them.
 */
export const firstBook = {
  version: 1,
  stores: {
    contacts: 'id, updatedAt, metThroughId, mergedInto',
    profiles: 'id, contactId, *keys',
    exchanges: 'id, [contactId+on], togetherId',
    promises: 'id, contactId, due',
    goals: 'id',
    groups: 'id, *memberIds',
    meetings: 'id, [groupId+on]',
    introductions: 'id, *betweenIds, byId',
    tombstones: 'id, deletedAt',
    settings: 'id',
    reviews: 'id, contactId, on',

    journal: 'id, at',
    changes: '[entryId+seq], *people',

    cards: 'id, nameKey, *emailKeys, *labels',
    standings: 'id',
    suggestions: 'rank, contactId',
    showings: 'id, contactId, on',
    stale: 'id',
    runs: 'id',
  },
} as const;
