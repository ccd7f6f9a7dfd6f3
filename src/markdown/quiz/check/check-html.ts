import {isComment} from '../is-comment';
import {startOf} from '../offsets';
import {isHintMarkup} from '../parse/fold-details';
import type {FormCheck} from './form-check';

const tagForm = /<\/?[A-Za-z][^>\s/]*/u;

/** Raw HTML, save comments and the lines of a hint at the left margin. */
export const checkHtml: FormCheck = (node, {report, ancestors}) => {
  if (node.type !== 'html' || isComment(node.value)) return;
  const isBlock = ancestors.at(-1)?.type === 'root';
  if (isBlock && isHintMarkup(node.value)) return;
  const comment = node.value.indexOf('<!--');
  if (comment >= 0 && !node.value.includes('-->', comment)) {
    report.error(
      'open-comment',
      startOf(node) + comment,
      'This comment is never closed.',
      'Close it with `-->`.',
    );
    return;
  }
  const tag = tagForm.exec(node.value);
  const offset = startOf(node) + (tag?.index ?? 0);
  if (/^\s*<\/?(?:details|summary)\b/iu.test(node.value)) {
    report.error(
      'hint-form',
      offset,
      isBlock
        ? 'A line of this hint cannot be read.'
        : 'A hint cannot stand in a list, a quote or the middle of a line.',
      'Write `<details><summary>Hint</summary>` on a line of its own at the left margin, a blank line, the hint, a blank line, and `</details>`.',
    );
    return;
  }
  const shown = tag === null ? node.value.trim().slice(0, 40) : `${tag[0]}>`;
  report.error(
    'raw-html',
    offset,
    `\`${shown}\` disappears on GitHub, which reads it as HTML.`,
    'Write it in backticks, or say it in Markdown.',
  );
};
