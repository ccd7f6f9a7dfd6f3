import type {ListItem, PhrasingContent, RootContent} from 'mdast';
import type {AnswerFound} from '../answer-found';
import {walk} from '../check/walk';
import type {AnswerContext} from '../markdown-type';
import {restOfLine, startOf} from '../offsets';
import type {Attribute} from '../parse/attribute-list';
import {checkAttributePlace} from '../parse/attribute-place';
import {looksLikeChoice} from '../parse/find-task-lists';
import {readAttributes} from '../parse/read-attributes';
import {checkStrayAttributes} from '../parse/stray-attributes';
import {choiceText} from './choice-text';

/** One item of a list with boxes. */
export interface ChoiceDraft {
  readonly offset: number;
  readonly id: Attribute | null;
  readonly pin: boolean;
  /** The box is ticked. */
  readonly ticked: boolean;
  /** Its box could not be read, or holds others: whether it is right cannot be told. */
  readonly doubtful: boolean;
  readonly words: readonly PhrasingContent[];
  /** What follows the words, without quotes. */
  readonly blocks: readonly RootContent[];
  /** The content of the quotes in the choice. */
  readonly feedback: readonly RootContent[];
  /** What a reader sees, for comparing choices. */
  readonly text: string;
}

/** The choices or criteria of a list with boxes. */
export function readChoices(
  found: AnswerFound,
  holder: 'choice' | 'criterion',
  context: AnswerContext,
): readonly ChoiceDraft[] {
  if (found.kind !== 'tasks') return [];
  return found.lists.flatMap(({children}) => children.map((item) => readChoice(item, holder, context)));
}

function readChoice(
  item: ListItem,
  holder: 'choice' | 'criterion',
  {source, report}: AnswerContext,
): ChoiceDraft {
  const isWhole = checkBox(item, source, report);
  const [first, ...rest] = item.children;
  const paragraph = first?.type === 'paragraph' ? first : null;
  const {words, attributes} = readAttributes(paragraph?.children ?? [], source, report);
  checkAttributePlace(attributes, holder, report);
  checkStrayAttributes(words, source, report);
  const others = paragraph ? rest : item.children;
  const isPlain = checkNested(others, source, report);
  const blocks = others.filter(({type}) => type !== 'blockquote');
  return {
    offset: startOf(item),
    id: attributes.id,
    pin: attributes.pin !== null,
    ticked: item.checked === true,
    doubtful: !isWhole || !isPlain,
    words,
    blocks,
    feedback: others.flatMap((node) => (node.type === 'blockquote' ? node.children : [])),
    text: choiceText(words, blocks),
  };
}

const boxWithWords = /^(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\][ \t]+(?!\{[^{}]*\}[ \t]*$)\S/u;
const box = /^(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=[ \t]|$)/u;
const spoiltBox = /^(?:[-*+]|\d+[.)])[ \t]*(\[[^\]\r\n]*\])/u;

/** A box that GitHub would not take for one, or that has no words beside it. Gives whether the tick can be trusted. */
function checkBox(item: ListItem, source: string, report: AnswerContext['report']): boolean {
  const line = restOfLine(startOf(item), source);
  if (boxWithWords.test(line)) return true;
  if (box.test(line)) {
    report.error(
      'choice-words',
      startOf(item),
      'There are no words after this box.',
      'Write them on the same line; code and other blocks follow below: indent by two.',
    );
    return false;
  }
  const spoilt = looksLikeChoice(item, source) ? spoiltBox.exec(line)?.[1] : undefined;
  const isGlued = spoilt !== undefined && /^\[[ xX]\]$/u.test(spoilt);
  report.error(
    'choice-box',
    startOf(item),
    spoilt === undefined
      ? 'This item has no box, and others have one.'
      : isGlued
        ? `There is no space after the box \`${spoilt}\`.`
        : `\`${spoilt}\` is no box.`,
    spoilt === undefined
      ? 'Begin it with `- [ ] ` or `- [x] `; if it belongs to the choice above it, indent by two.'
      : 'Write `- [ ] ` or, for a right choice, `- [x] `, with a space before and after the box.',
  );
  return false;
}

/** A box inside a choice is most often a choice that was indented by mistake. Gives whether there is none. */
function checkNested(
  nodes: readonly RootContent[],
  source: string,
  report: AnswerContext['report'],
): boolean {
  let isPlain = true;
  walk({type: 'root', children: [...nodes]}, (node) => {
    if (node.type !== 'listItem' || !looksLikeChoice(node, source)) return;
    isPlain = false;
    report.error(
      'nested-choice',
      startOf(node),
      'This box stands inside the choice above it.',
      'Take the spaces before it out; a list inside a choice has no boxes.',
    );
  });
  return isPlain;
}
