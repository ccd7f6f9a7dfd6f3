import {revisionOf} from '../../../core/quiz/revision-of';
import type {RuleName} from '../../../core/quiz/settings';
import type {TypeName} from '../../../core/quiz/types/table';
import {startOf} from '../offsets';
import type {QuestionClass} from '../parse/attribute-list';
import {questionClasses} from '../parse/attribute-list';
import {findParts} from '../parse/find-parts';
import {readTail} from '../parse/read-tail';
import {plainText} from '../plain-text';
import type {Question} from '../quiz';
import type {HeadingDraft, QuestionDraft} from '../quiz-draft';
import type {Report} from '../report';
import {markdownType} from '../types/table';
import {readFormerly, readNames, readPoints, readRule} from './question-settings';
import {typeOfAnswer} from './type-of-answer';

interface QuizContext {
  readonly source: string;
  readonly report: Report;
  /** `scoring` of the front matter. */
  readonly quizRule: RuleName | null;
  /** `objectives` of the front matter. */
  readonly objectives: readonly string[];
}

/** A question with everything about it checked; null where it has no answer block that can be read. */
export function checkQuestion(draft: QuestionDraft, id: string, context: QuizContext): Question | null {
  const {source, report, quizRule} = context;
  const {heading} = draft;
  const {attributes, offset} = heading;
  const questionClass = readClass(heading, report);
  const points = readPoints(attributes, report);
  const formerly = readFormerly(attributes, report);
  const parts = findParts(draft, questionClass, source, report);
  if (!parts) return null;
  checkStem(parts.stem, report);
  const name = typeOfAnswer(parts.answer, questionClass, source);
  checkClass(name, questionClass, heading, report);
  const type = markdownType(name);
  const rule = readRule(attributes, type, quizRule, report);
  const {explanation, hints, wrong} = readTail(parts.tail, name, source, report);
  const answer = type.parse(parts.answer, {source, report, questionClass, wrong, offset});
  if (!answer) return null;
  const hasExplanation = explanation.length > 0;
  type.check(answer, {report, offset, hasExplanation, rule});
  if (!hasExplanation && name !== 'open') {
    report.warning(
      'no-explanation',
      offset,
      'This question has no explanation.',
      'Write below the answer why it is right, as a quote: each line with `> `.',
    );
  }
  const own = readNames(attributes.entries.get('objectives')).map(({value}) => value);
  return {
    id,
    revision: revisionOf({stem: plainText([...heading.words, ...parts.stem]), ...type.revision(answer)}),
    title: heading.text,
    words: heading.words,
    stem: parts.stem,
    answer,
    rule,
    points,
    objectives: own.length > 0 ? own : context.objectives,
    formerly,
    explanation,
    hints,
    offset,
  };
}

function readClass({attributes}: HeadingDraft, report: Report): QuestionClass | null {
  const [first, second] = attributes.classes;
  if (second) {
    report.error(
      'class-mismatch',
      second.offset,
      `This question has two classes, \`.${first?.value}\` and \`.${second.value}\`.`,
      'Keep one of them.',
    );
  }
  return questionClasses.find((name) => name === first?.value) ?? null;
}

function checkClass(
  name: TypeName,
  questionClass: QuestionClass | null,
  heading: HeadingDraft,
  report: Report,
): void {
  if (questionClass === null || questionClass === name) return;
  const needs: Readonly<Record<QuestionClass, string>> = {
    many: 'a list with boxes',
    order: 'a numbered list, or a fence flagged `order`',
    match: 'a table of two columns',
    open: 'a list of criteria with boxes',
  };
  report.error(
    'class-mismatch',
    heading.attributes.classes[0]?.offset ?? heading.offset,
    `The class \`.${questionClass}\` does not fit the answer block below.`,
    `It needs ${needs[questionClass]}; for another type of question take the class out.`,
  );
}

function checkStem(stem: readonly {readonly type: string}[], report: Report): void {
  for (const node of stem) {
    if (node.type !== 'details') continue;
    report.error(
      'hint-form',
      startOf(node),
      'A hint stands before the answer block.',
      'Move it below the answer, and below the explanation if there is one.',
    );
  }
}
