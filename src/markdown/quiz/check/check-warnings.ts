import type {PhrasingContent, RootContent} from 'mdast';
import {startOf} from '../offsets';
import {plainText} from '../plain-text';
import type {Question, Topic} from '../quiz';
import type {QuizDraft} from '../quiz-draft';
import {checkChoicePatterns} from './check-choice-patterns';

const pointsAtOthers =
  /\b(?:all|none|both|neither|either|each)\s+of\s+the\s+(?:above|below|others?|previous|preceding)\b/iu;

/** What is no error, but makes a quiz worse. */
export function checkWarnings(draft: QuizDraft, topics: readonly Topic[]): void {
  const {frontMatter, report, keyOffset} = draft;
  const questions = topics.flatMap((topic) => topic.questions);
  const shufflesChoices = frontMatter?.shuffle?.includes('choices') ?? false;
  for (const question of questions) {
    checkNot(question);
    if (shufflesChoices) checkAllOfTheAbove(question);
  }
  checkChoicePatterns(questions, shufflesChoices, report);
  for (const [index, objective] of (frontMatter?.objectives ?? []).entries()) {
    if (questions.some(({objectives}) => objectives.includes(objective))) continue;
    report.warning(
      'objective-without-question',
      keyOffset('objectives', index),
      `No question of this quiz serves the objective \`${objective}\`.`,
      `Name it at a question, \`{objectives="${objective}"}\`, or take it out here.`,
    );
  }

  function checkNot({words, stem, offset}: Question): void {
    const inStem = stem.find(hasNot);
    if (!words.some(hasNot) && !inStem) return;
    report.warning(
      'not-in-stem',
      inStem && !words.some(hasNot) ? startOf(inStem) : offset,
      'This question asks with NOT, which is easily overread.',
      'Ask for what is true, or write the word in bold: **not**.',
    );
  }

  function checkAllOfTheAbove({answer}: Question): void {
    if (answer.type !== 'choice' && answer.type !== 'many') return;
    for (const {text, pin, offset} of answer.choices) {
      if (pin || !pointsAtOthers.test(text)) continue;
      report.warning(
        'all-of-the-above',
        offset,
        'This choice points at others, and choices are shuffled.',
        'Write `{pin}` at its end, or name what it points at.',
      );
    }
  }
}

function hasNot(node: RootContent | PhrasingContent): boolean {
  return /\bNOT\b/u.test(proseOf(node));
}

/** Words without code, where `NOT` is part of a language. */
function proseOf(node: RootContent | PhrasingContent): string {
  if (
    node.type === 'inlineCode' ||
    node.type === 'code' ||
    node.type === 'math' ||
    node.type === 'inlineMath'
  )
    return '';
  return 'children' in node ? node.children.map(proseOf).join(' ') : plainText([node]);
}
