/**
 * Which scripts each page of a built site loads, as Docusaurus wrote it: address below the site → names of chunks.
 * @param unsafe the content of `routesChunkNames.json`: address and hash → names, nested
 */
export function routeChunks(unsafe: unknown, basePath: string): ReadonlyMap<string, ReadonlySet<string>> {
  const chunks = new Map<string, Set<string>>();
  for (const [key, value] of Object.entries(unsafe ?? {})) {
    const path = key.replace(/-[^-/]*$/, '');
    if (!path.startsWith(basePath)) continue;
    const address = path.slice(basePath.length);
    chunks.set(address, new Set([...(chunks.get(address) ?? []), ...textsOf(value)]));
  }
  return chunks;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
