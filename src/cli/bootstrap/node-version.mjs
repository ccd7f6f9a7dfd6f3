// Read by every Node that knows modules, so: no newer syntax than that here.

/** The oldest Node that Lectern runs on; `engines` in package.json says the same. */
export const oldestNode = '20.20';

/**
 * @param {string} version as in `process.versions.node`
 * @param {string} oldest two or three numbers with dots between them
 * @returns {boolean} whether `version` is at least `oldest`; what is missing counts as 0
 */
export function isAtLeast(version, oldest) {
  const have = numbers(version);
  const want = numbers(oldest);
  const at = have.findIndex((number, i) => number !== want[i]);
  return at < 0 || Number(have[at]) > Number(want[at]);
}

/** @param {string} version */
function numbers(version) {
  return `${version}.0.0`.split('.', 3).map((part) => Number.parseInt(part, 10));
}

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} what to do about a Node that is too old; null where it will do
 */
export function problemOfNode(version) {
  if (isAtLeast(version, oldestNode)) return null;
  return `Lectern needs Node ${oldestNode} or newer, and this is Node ${version}: install a newer one (nodejs.org, or your version manager) and run the command again.`;
}
