/** One piece of a fence's meta: `{1,3-4}`, a bare word, `key=value`, or what fits none of them. */
export interface FenceToken {
  readonly kind: 'lines' | 'word' | 'entry' | 'stray';
  /** Where in the meta it begins, from 0. */
  readonly offset: number;
  /** The word, or what stands before `=`; empty for lines. */
  readonly key: string;
  /** The value without quotation marks, or what stands between the braces. */
  readonly value: string;
  /** False where a quotation mark is not closed. */
  readonly closed: boolean;
}

const TOKEN =
  /\{(?<lines>[^}]*)\}|(?<key>[^\s={}"]+)(?:=(?:"(?<quoted>[^"]*)(?<end>"?)|(?<bare>[^\s"]*)))?|(?<stray>\S+)/g;

/** Parts of the meta in their order. */
export function splitFenceMeta(meta: string): readonly FenceToken[] {
  const tokens: FenceToken[] = [];
  for (const match of meta.matchAll(TOKEN)) {
    const {lines, key, quoted, end, bare, stray} = match.groups ?? {};
    const offset = match.index;
    if (lines !== undefined) {
      tokens.push({kind: 'lines', offset, key: '', value: lines, closed: true});
    } else if (stray !== undefined) {
      tokens.push({kind: 'stray', offset, key: stray, value: '', closed: true});
    } else if (quoted === undefined && bare === undefined) {
      tokens.push({kind: 'word', offset, key: key ?? '', value: '', closed: true});
    } else {
      tokens.push({kind: 'entry', offset, key: key ?? '', value: quoted ?? bare ?? '', closed: end !== ''});
    }
  }
  return tokens;
}
