/**
 * What the build wrote as JSON for the browser, such as `data/outline.json`, as it came: the caller checks it. Rejects
 * where it cannot be had, with the reason.
 */
export async function readSiteData(baseUrl: string, path: string): Promise<unknown> {
  const response = await fetch(`${baseUrl}${path}`);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}
