/** A seed for an attempt that is begun: a whole number from 1 on. */
export function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.max(1, seed);
}
