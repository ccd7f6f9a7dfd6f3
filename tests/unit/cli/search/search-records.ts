import type {StoredRecord} from './algolia-stand-in';

type Query = Readonly<Record<string, unknown>>;

/** A simple full-text search over records, in the form in which Algolia answers. */
export function searchRecords(records: readonly StoredRecord[], query: Query) {
  const words = String(query.query ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const facets = (query.facetFilters ?? []) as readonly string[];
  const candidates = records
    .filter((record) => facets.every((facet) => matchesFacet(record, facet)))
    .map((record) => ({record, ...rate(record, words)}));
  const all = candidates.filter(({found}) => found === words.length);
  const hits = (all.length > 0 ? all : candidates.filter(({found}) => found > 0)).sort(
    (a, b) => b.score - a.score,
  );
  const pages = new Map<unknown, typeof hits>();
  for (const hit of hits) pages.set(hit.record.page, [...(pages.get(hit.record.page) ?? []), hit]);
  const shown = [...pages.values()]
    .slice(0, Number(query.hitsPerPage))
    .flatMap((group) => group.slice(0, Number(query.distinct)));
  return {
    hits: shown.map(({record}) => ({
      ...record,
      _snippetResult: {text: {value: snippet(String(record.text), words, query), matchLevel: 'full'}},
    })),
    nbHits: pages.size,
  };
}

function matchesFacet(record: StoredRecord, facet: string): boolean {
  const [name = '', value] = facet.split(':');
  return record[name] === value;
}

function rate(record: StoredRecord, words: readonly string[]) {
  const fields = [
    [String(record.title), 8],
    [String(record.heading), 4],
    [String(record.text), 1],
  ] as const;
  let score = 0;
  let found = 0;
  for (const word of words) {
    const own = fields
      .map(([text, weight]) => (begins(text, word) ? weight : 0))
      .reduce<number>((a, b) => a + b, 0);
    score += own * Number(record.weight);
    if (own > 0) found += 1;
  }
  return {score, found};
}

function begins(text: string, word: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).some((other) => other.startsWith(word));
}

function snippet(text: string, words: readonly string[], query: Query): string {
  const all = text.split(' ');
  const isMatch = (piece: string) => words.some((word) => begins(piece, word));
  const at = Math.max(0, all.findIndex(isMatch) - 5);
  return all
    .slice(at, at + 24)
    .map((piece) => (isMatch(piece) ? `${query.highlightPreTag}${piece}${query.highlightPostTag}` : piece))
    .join(' ');
}
