import type {Heading} from 'mdast';
import {endOf, startOf} from '../offsets';
import {plainText} from '../plain-text';
import type {HeadingDraft} from '../quiz-draft';
import type {Report} from '../report';
import {readAttributes} from './read-attributes';
import {checkStrayAttributes} from './stray-attributes';

/** The heading of a topic or question with its attributes. */
export function readHeading(node: Heading, source: string, report: Report): HeadingDraft {
  const {words, attributes} = readAttributes(node.children, source, report);
  const text = plainText(words);
  if (text === '') {
    const kind = node.depth === 2 ? 'topic has no name' : 'question has no words';
    report.error(
      'empty-heading',
      startOf(node),
      `This ${kind}.`,
      'Write it after the `#` signs, on the same line.',
    );
  }
  checkStrayAttributes(words, source, report);
  return {node, words, text, offset: startOf(node), attributes};
}

/** Whether a heading is underlined instead of marked with `#`. */
export function isUnderlined(node: Heading, source: string): boolean {
  return !/^\s*#/u.test(source.slice(startOf(node), endOf(node)));
}
