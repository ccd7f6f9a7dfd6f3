const longest = 60;

/** The beginning of a foreign text, which may be of any length, for a place among words. */
export function shortText(text: string): string {
  const signs = [...text.slice(0, 4 * longest)];
  return signs.length > longest ? `${signs.slice(0, longest).join('')} …` : text;
}
