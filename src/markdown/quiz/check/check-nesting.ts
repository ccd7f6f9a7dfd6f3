import {sourceOf, startOf} from '../offsets';
import type {FormCheck} from './form-check';

/** Headings inside other blocks, and footnotes. */
export const checkNesting: FormCheck = (node, {source, report, ancestors}) => {
  if (node.type === 'heading' && ancestors.length > 1) {
    report.error(
      'nested-heading',
      startOf(node),
      'A heading stands inside a list or a quote, where it opens no question.',
      'Move it to the left margin, or write the words in bold.',
    );
  }
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    report.error(
      'no-footnotes',
      startOf(node),
      `\`${/^\[\^[^\]]*\]/u.exec(sourceOf(node, source))?.[0] ?? '[^…]'}\` is a footnote, and a quiz has none.`,
      'Say it in the text, in parentheses.',
    );
  }
};
