import {sha256} from '../sha256';

/** A stream of chance that is the same on every machine. */
export interface Random {
  /** A whole number from 0 to `limit` − 1, each equally likely. */
  below(limit: number): number;
}

/**
 * Chance from a seed and a label, so that the order of one thing (`choices:tensor-shape`) does not hang on how many
 * others were drawn before. The generator is sfc32 (Chris Doty-Humphrey's small fast counting generator); its state is
 * the first 128 bits of SHA-256 of `<seed>:<label>`, and its first 12 numbers are thrown away. `below` takes the
 * highest multiple of the limit below 2³² and draws again above it. Only 32-bit whole numbers: no rounding anywhere.
 */
export function seededRandom(seed: number, label: string): Random {
  const hash = sha256(`${seed}:${label}`);
  let [a = 0, b = 0, c = 0, counter = 0] = [0, 8, 16, 24].map(
    (at) => Number.parseInt(hash.slice(at, at + 8), 16) | 0,
  );
  for (let round = 0; round < 12; round++) next();
  return {
    below(limit) {
      const end = 2 ** 32 - (2 ** 32 % limit);
      let value = next();
      while (value >= end) value = next();
      return value % limit;
    },
  };

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  }
}
