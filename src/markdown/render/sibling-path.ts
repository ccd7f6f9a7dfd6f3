/** The path of a file that a page names relative to itself, with forward slashes. */
export function siblingPath(page: string, relative: string): string {
  const parts = page.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}
