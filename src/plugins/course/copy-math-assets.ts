import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Fallback formats that no supported browser asks for; without them the folder is a third of its size. */
const legacyFonts = /,url\(fonts\/[^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g;

/**
 * Copies KaTeX's stylesheet, with woff2 as its only font format, and those fonts to `<target>/katex/`. They stay
 * files of their own: the bundler would put small fonts into the site's stylesheet as data URLs, on every page.
 */
export async function copyMathAssets(target: string): Promise<void> {
  const source = path.dirname(require.resolve('katex/dist/katex.min.css'));
  const folder = path.join(target, 'katex');
  await mkdir(folder, {recursive: true});
  const css = await readFile(path.join(source, 'katex.min.css'), 'utf8');
  const slim = css.replace(legacyFonts, '');
  if (slim === css || /\.ttf/.test(slim)) {
    throw new Error(
      "KaTeX's stylesheet has changed its form: look at src/plugins/course/copy-math-assets.ts",
    );
  }
  await writeFile(path.join(folder, 'katex.min.css'), slim);
  await cp(path.join(source, 'fonts'), path.join(folder, 'fonts'), {
    recursive: true,
    filter: (file) => path.extname(file) === '' || file.endsWith('.woff2'),
  });
}
