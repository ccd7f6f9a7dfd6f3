/**
 * The candidate that a misspelled word most likely meant, or null where none is close: at most a third of its
 * letters differ, or one begins with the other. Ties go to the candidate that stands first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = closeness(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** ` Did you mean X?`, with a space before it, or nothing. `quote` shows the name as one writes it. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  quote: (name: string) => string = (name) => `\`${name}\``,
): string {
  const found = nearest(word, candidates);
  return found === null ? '' : ` Did you mean ${quote(found)}?`;
}

function closeness(word: string, candidate: string): number {
  if (word === candidate) return 0;
  const longest = Math.max(word.length, candidate.length);
  const allowed = Math.max(1, Math.floor(longest / 3));
  const distance = Math.abs(word.length - candidate.length) > allowed ? longest : edits(word, candidate);
  if (distance <= allowed) return distance;
  const shorter = Math.min(word.length, candidate.length);
  const isPart = shorter >= 3 && (candidate.startsWith(word) || word.startsWith(candidate));
  return isPart ? allowed + 1 : Number.POSITIVE_INFINITY;
}

/** Edit distance in which two neighbouring letters in the wrong order count as one edit. */
function edits(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
