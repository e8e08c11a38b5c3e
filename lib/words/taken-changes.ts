/**
 * Which changes of a file are taken: all, none, or, `null`, those of what the user has not written themselves; but the ones
 * named in `but` (`changeKey`) the other way round.
 */
export interface TakenChanges {
  all: boolean | null;
  but: string[];
}
export const NOTHING_SAID: TakenChanges = { all: null, but: [] };

/** Names one change: of which row of the file, and of which field. */
export const changeKey = (row: number, field: string): string => `${row}/${field}`;

/** Whether a change is taken. `own`: the user wrote what stands there. */
export const isTaken = (
  { all, but }: TakenChanges,
  row: number,
  { field, own }: { field: string; own: boolean },
): boolean => (all ?? !own) !== but.includes(changeKey(row, field));
