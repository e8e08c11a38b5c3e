/** What the cells of a table may be parted by. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
