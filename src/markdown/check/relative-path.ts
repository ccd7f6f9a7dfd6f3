/** The path that `relative`, written in `file`, leads to; null where it leaves the repository. */
export function resolvePath(file: string, relative: string): string | null {
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** How `file` refers to `target`: `./04-frameworks.mdx`, `../02-ml-basics/index.mdx`. */
export function relativePath(file: string, target: string): string {
  const from = file.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared).map(() => '..');
  const down = to.slice(shared);
  return [...(up.length === 0 ? ['.'] : up), ...down].join('/');
}

/** The file name and its folders without number prefixes and ending, to find what was meant by a wrong path. */
export function bareName(path: string): string {
  return path
    .replace(/^docs\//, '')
    .replace(/\.mdx?$/, '')
    .split('/')
    .map((part) => part.replace(/^\d+[-_.]/, ''))
    .join('/')
    .replace(/\/index$/, '');
}
