import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {remarkLiteralDirectives} from '../render/literal-directives';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkDirective)
  .freeze();

const restoreDirectives = remarkLiteralDirectives();

/**
 * The tree of an MDX page, with the syntax that the site builds with. As in the build, text that only looks like a
 * directive, `host:port`, is text. Throws a `VFileMessage` where the page is broken.
 */
export function parseMdx(source: string): Root {
  const tree = processor.parse(source);
  restoreDirectives(tree, new VFile(source));
  return tree;
}
