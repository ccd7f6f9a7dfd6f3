import {type Diagnostic, formatDiagnostic} from '../../core/diagnostic';

/**
 * What the live server compiles in place of a page that has errors: a list of them. From the page itself the
 * bundler would say the same once more, with a stack and in its own words. Null where the page has none.
 */
export function brokenPage(file: string, errors: readonly Diagnostic[]): string | null {
  const own = errors.filter((error) => error.file === file);
  if (own.length === 0) return null;
  const list = own.map(formatDiagnostic).join('\n\n');
  const longest = Math.max(2, ...(list.match(/`+/g) ?? []).map(({length}) => length));
  const fence = '`'.repeat(longest + 1);
  return `This page shows again when ${own.length === 1 ? 'its error is' : 'its errors are'} mended.\n\n${fence}text\n${list}\n${fence}\n`;
}
