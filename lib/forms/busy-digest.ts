/** The digest of an error that passes by itself: the database was locked or did not answer in time (lib/db/busy.ts). */
export const busyDigest = 'DATABASE_BUSY';
