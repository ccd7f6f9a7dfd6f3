/**
 * The address of a page on its site: its id, or the `slug` in its front matter, below the base URL. An exercise's is
 * its id always: its slug is one that the build makes for Docusaurus.
 */
export function pageAddress(id: string, baseUrl: string, frontMatter: unknown): string {
  const slug = id.startsWith('exercises/') ? null : slugOf(frontMatter);
  const path = slug === null ? id : slug.startsWith('/') ? slug : `${id.replace(/[^/]*$/, '')}${slug}`;
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? baseUrl : `${baseUrl}${trimmed}/`;
}

function slugOf(frontMatter: unknown): string | null {
  if (typeof frontMatter !== 'object' || frontMatter === null || !('slug' in frontMatter)) return null;
  return typeof frontMatter.slug === 'string' ? frontMatter.slug : null;
}
