import {existsSync, statfsSync} from 'node:fs';
import path from 'node:path';

const megabyte = 1024 * 1024;

/**
 * A full disk, which the bundler itself does not notice: it leaves files cut off and goes on.
 * @param {readonly string[]} folders what is written to; they need not exist yet
 * @param {number} megabytes what has to be free
 * @param {(folder: string) => number} [freeBytes]
 * @returns {string | null} what to do; null where there is room
 */
export function explainDisk(folders, megabytes, freeBytes = readFreeBytes) {
  const full = folders.find((folder) => freeBytes(folder) < megabytes * megabyte);
  if (full === undefined) return null;
  const free = Math.floor(freeBytes(full) / megabyte);
  return `The disk is full: ${path.resolve(full)} has ${free} MB left, and a build needs 200 MB. Free some space, then run the command again.`;
}

/** @param {string} folder */
function readFreeBytes(folder) {
  let existing = path.resolve(folder);
  while (!existsSync(existing)) existing = path.dirname(existing);
  const {bavail, bsize} = statfsSync(existing);
  return bavail * bsize;
}
