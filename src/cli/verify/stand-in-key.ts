/**
 * Stands for the key that may change the search's index while the site is built for its tests: one of them looks for it
 * in the files that come of it.
 */
export const standInKey = 'a-key-that-may-write-and-stands-in-no-file';
