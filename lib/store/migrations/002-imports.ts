/**
 * Version 2: a table for what imports leave behind them on this machine: whom each row was taken for, how columns were
 * read, and the file of an import that is going on. None of it is a record of the manager's own.
 */
export const imports = {
  version: 2,
  stores: { imports: 'id' },
} as const;
