import {toString as textOf} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** The words of a short text in Markdown, such as an objective, without its marks. */
export function plainInline(markdown: string): string {
  return textOf(processor.parse(markdown), {includeHtml: false});
}
