import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze();

const onlyParagraph = /^<p>((?:(?!<\/?p>)[\s\S])*)<\/p>$/;

/**
 * HTML of a short text in Markdown, such as one from a module's front matter. Raw HTML in it is dropped. A text of
 * one paragraph comes without its `<p>`, so that it fits in a line.
 */
export function renderInline(markdown: string): string {
  const html = String(processor.processSync(markdown)).trim();
  return onlyParagraph.exec(html)?.[1] ?? html;
}
