/** A place in a file, both 1-based; columns are counted in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const FILE_START: Place = {line: 1, column: 1};

/** Turns offsets of one source text into places. An offset outside the text gives its nearest end. */
export interface Places {
  at(offset: number): Place;
  /** The offset of a place; a line or column outside the text gives the nearest that is inside. */
  offset(place: Place): number;
}

export function createPlaces(source: string): Places {
  const starts = [0];
  for (let index = source.indexOf('\n'); index >= 0; index = source.indexOf('\n', index + 1))
    starts.push(index + 1);
  return {
    at(offset) {
      const inside = Math.min(Math.max(0, offset), source.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= inside) low = middle;
        else high = middle - 1;
      }
      return {line: low + 1, column: inside - (starts[low] ?? 0) + 1};
    },
    offset({line, column}) {
      const index = Math.min(Math.max(1, line), starts.length) - 1;
      const end = starts[index + 1] ?? source.length + 1;
      return Math.min((starts[index] ?? 0) + Math.max(1, column) - 1, end - 1, source.length);
    },
  };
}
