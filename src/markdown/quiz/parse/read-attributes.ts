import type {PhrasingContent} from 'mdast';
import {startOf} from '../offsets';
import type {Report} from '../report';
import {attributeItems, isMeantAsAttributes, isWhole} from './attribute-items';
import {type AttributeList, noAttributes} from './attribute-list';
import {readGroup} from './read-group';
import {bracesHint} from './read-item';

export interface WordsWithAttributes {
  /** The words without the braces. */
  readonly words: readonly PhrasingContent[];
  readonly attributes: AttributeList;
}

/** Parts words from the attributes at their end. Slips in the attributes go to the report. */
export function readAttributes(
  children: readonly PhrasingContent[],
  source: string,
  report: Report,
): WordsWithAttributes {
  const group = children.at(-1);
  if (group?.type !== 'attributeGroup' || !isMeantAsAttributes(group.raw)) {
    return {words: children, attributes: noAttributes};
  }
  if (!/\s/u.test(source[startOf(group) - 1] ?? ' ')) {
    if (!attributeItems(group.raw).every(({text, entry}) => isWhole(text) || entry !== null)) {
      return {words: children, attributes: noAttributes};
    }
    report.error(
      'attribute-form',
      startOf(group),
      `There is no space before \`{${group.raw}}\`.`,
      `Write a space before the brace. ${bracesHint}`,
    );
  }
  return {words: trimEnd(children.slice(0, -1)), attributes: readGroup(group, report)};
}

function trimEnd(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  const value = last.value.trimEnd();
  return value === '' ? children.slice(0, -1) : [...children.slice(0, -1), {...last, value}];
}
