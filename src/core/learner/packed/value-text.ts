/** A text that two plain values share only where nothing tells them apart: neither the order of keys nor `-0`. */
export function valueText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${valueText(part)}`);
  // By their keys also where it is a list: one may have gaps.
  return `${Array.isArray(value) ? value.length : ''}{${parts.join()}}`;
}
