/** The address of a page as it is published: Docusaurus leaves the slash at the end to its own link component. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
