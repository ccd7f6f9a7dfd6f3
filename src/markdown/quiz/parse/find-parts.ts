import type {AnswerFound, Candidate, QuestionParts} from '../answer-found';
import {startOf} from '../offsets';
import type {QuestionDraft} from '../quiz-draft';
import type {Report} from '../report';
import type {QuestionClass} from './attribute-list';
import {findCandidates} from './find-answer';
import {reportNoAnswer} from './report-no-answer';

const names: Readonly<Record<AnswerFound['kind'], string>> = {
  tasks: 'a list with boxes',
  answer: 'a fence `answer`',
  blanks: 'a blank',
  'order-fence': 'a fence flagged `order`',
  'order-list': 'an ordered list',
  table: 'a table',
};

/** Parts a question at its one answer block; null where it has none or several, which goes to the report. */
export function findParts(
  question: QuestionDraft,
  questionClass: QuestionClass | null,
  source: string,
  report: Report,
): QuestionParts | null {
  const candidates = findCandidates(question, questionClass, source, report);
  const [only, second] = candidates;
  if (!only) {
    reportNoAnswer(question, questionClass, source, report);
    return null;
  }
  if (second) {
    reportTwo(only, second, report);
    return null;
  }
  const {nodes} = question;
  const isInStem = only.answer.kind === 'blanks';
  return {
    answer: only.answer,
    offset: only.offset,
    stem: nodes.slice(0, isInStem ? only.last + 1 : only.first).filter(notWrong),
    tail: nodes.slice(only.last + 1),
  };

  function notWrong(node: (typeof nodes)[number]): boolean {
    if (node.type !== 'code' || node.lang !== 'answer') return true;
    report.error(
      'wrong-answer',
      startOf(node),
      'A foreseen wrong answer stands before the right one.',
      'Move it below the fence with the right answer.',
    );
    return false;
  }
}

function reportTwo(first: Candidate, second: Candidate, report: Report): void {
  const [line, name] = [report.line(first.offset), names[first.answer.kind]];
  const [otherLine, otherName] = [report.line(second.offset), names[second.answer.kind]];
  report.error(
    'two-answers',
    second.offset,
    name === otherName
      ? `This question has two answer blocks, on lines ${line} and ${otherLine}: each is ${name}.`
      : `This question has two answer blocks: ${name} on line ${line}, and ${otherName} on line ${otherLine}.`,
    'Keep one of them, or make two questions.',
  );
}
