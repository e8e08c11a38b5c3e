/** How many days after the last good backup a quiet note is due. */
export const BACKUP_OLD_DAYS = 14;
