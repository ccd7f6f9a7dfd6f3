import {attemptResult} from '../../../core/quiz/attempt/attempt-result';
import type {AttemptState} from '../../../core/quiz/attempt/attempt-state';
import {bestResult} from '../../../core/quiz/attempt/best-result';
import {passedBy} from '../../../core/quiz/attempt/quiz-standing';
import {findQuestion} from '../../../core/quiz/find-question';
import {isAnswered} from '../../../core/quiz/is-answered';
import type {QuizKey} from '../../../core/quiz/key';
import type {RecordStatus} from '../../record/record-snapshot';
import {openExam} from '../attempts-of';
import type {QuizPlace} from '../project-quiz';
import type {QuestionView} from '../quiz-view';
import {reviewedQuestion, runningQuestion} from './exam-question';
import type {ExamView, KeyProblem, PastExam, SheetRow} from './exam-view';

/** What the page of an exam knows beside the record. */
export interface ExamLocal {
  key: QuizKey | null;
  problem: KeyProblem | null;
  isStarting: boolean;
  readonly drafts: Map<string, unknown>;
  /** Ids of the answers that this page wrote. */
  readonly written: Set<string>;
  /** The attempt that is looked at: by its id, the latest one, or none. */
  shown: string | 'latest' | null;
}

/** Works out what the page of an exam shows, from the attempts in the record and from what the page alone knows. */
export function projectExam(
  {sheet, identity}: Omit<QuizPlace, 'scope'>,
  attempts: readonly AttemptState[],
  status: RecordStatus,
  local: ExamLocal,
): ExamView {
  const running = openExam(attempts);
  const results = attempts.map((attempt) => ({attempt, result: attemptResult(attempt, sheet, identity)}));
  const past = pastExams(results);
  const reviewed =
    running !== null || local.shown === null
      ? null
      : (past.find(({id}) => id === local.shown) ?? (local.shown === 'latest' ? past.at(-1) : null) ?? null);
  const attempt = running ?? attempts.find(({id}) => id === reviewed?.id) ?? null;
  const topics = sheet.topics.map(({questions}) =>
    (attempt?.questions ?? []).filter((id) => questions.some((question) => question.id === id)),
  );
  const ids = topics.flat();
  return {
    status,
    phase: running !== null ? 'running' : reviewed !== null ? 'review' : 'ready',
    isStarting: local.isStarting,
    problem: local.problem,
    attempt: attempt?.id ?? null,
    limit: running?.limit ?? null,
    topics,
    questions: new Map(attempt === null ? [] : ids.flatMap((id) => viewOf(id, attempt))),
    rows: running === null ? [] : ids.map((id, index) => rowOf(id, index + 1, running)),
    reviewed,
    past,
    passed: passedBy(results),
  };

  function viewOf(id: string, of: AttemptState): [string, QuestionView][] {
    const question = findQuestion(sheet, id);
    if (question === null) return [];
    const {key, problem, drafts, written} = local;
    const facts = {sheet, question, attempt: of, key, isKeyMissing: problem !== null, drafts, written};
    return [[id, of === running ? runningQuestion(facts) : reviewedQuestion(facts)]];
  }

  function rowOf(id: string, number: number, {answers, flagged}: AttemptState): SheetRow {
    const question = findQuestion(sheet, id);
    const latest = answers.get(id)?.latest;
    const isCurrent = latest !== undefined && latest.revision === question?.revision;
    return {
      id,
      number,
      isAnswered: isCurrent && question !== null && isAnswered(question, latest.response),
      isFlagged: flagged.has(id),
    };
  }
}

type Result = {readonly attempt: AttemptState; readonly result: ReturnType<typeof attemptResult>};

function pastExams(results: readonly Result[]): readonly PastExam[] {
  const exams = results.filter(({attempt}) => attempt.mode === 'exam' && attempt.finished !== null);
  const best = bestResult(exams.map(({result}) => result));
  return exams.flatMap(({attempt, result}, index) => {
    const {id, startedAt, finished, limit, usualLimit} = attempt;
    if (finished === null) return [];
    return [{id, startedAt, reason: finished.reason, limit, usualLimit, result, isBest: index === best}];
  });
}
