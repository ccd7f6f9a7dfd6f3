import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizView} from '../../client/quiz/quiz-view';
import type {AttemptResult} from '../../core/quiz/attempt/attempt-result';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import type {QuizSheet} from '../../core/quiz/sheet';
import {pointsPhrase} from '../Question/points-phrase';
import {headingTag} from '../Question/question-feedback';
import {earnedText} from '../Question/verdict';
import {PastAttempts} from './past-attempts';
import {ResultParts} from './result-parts';
import {SelfAssessedNote} from './self-assessed-note';

interface QuizResultProps {
  readonly sheet: QuizSheet;
  readonly view: QuizView;
  readonly objectives: readonly ObjectiveLink[];
  readonly idPrefix: string;
  readonly level: number;
  readonly onOnlyWrong: () => void;
  readonly onShowAll: () => void;
  readonly onStartAgain: () => void;
}

/** How the attempt stands, what to reread, and the attempts before. */
export function QuizResult({
  view,
  level,
  onOnlyWrong,
  onShowAll,
  onStartAgain,
  ...rest
}: QuizResultProps): ReactNode {
  const {result, isComplete, isOnlyWrong, attempts} = view;
  if (result === null) return null;
  const Heading = headingTag(level);
  const id = `${rest.idPrefix}quiz-result`;
  const answered = result.questions.filter(({status}) => status !== 'unanswered').length;
  const isAllRight = result.questions.every(({status}) => status === 'right');
  return (
    <section className="quiz-result" id={id} aria-labelledby={`${id}-title`}>
      <Heading key={`title-${isComplete}`} id={`${id}-title`} tabIndex={-1}>
        {isComplete
          ? translate({id: 'lectern.result.title', message: 'Your result'})
          : translate({id: 'lectern.result.soFar', message: 'So far'})}
      </Heading>
      {/* A translator replaces text nodes; an element with a new key is made anew, so that no old number stays. */}
      <p key={`score-${result.percent}-${result.earned}-${answered}`} className="result-score">
        <span className="result-percent">{result.percent}%</span> {earnedText(result)}
        {!isComplete && (
          <span className="label">
            {translate(
              {id: 'lectern.result.answered', message: '{answered} of {count} questions answered'},
              {answered, count: result.questions.length},
            )}
          </span>
        )}
      </p>
      {isComplete && (
        <p key={`verdict-${result.percent}`} className="result-verdict">
          {passText(result, rest.sheet.passingScore)}
        </p>
      )}
      <SelfAssessedNote sheet={rest.sheet} result={result} />
      {result.questions.some(({changed}) => changed) && (
        <p>
          <Translate id="lectern.result.changed">
            Some questions have changed since you answered them, or are gone. They count here as they were.
          </Translate>
        </p>
      )}
      {isComplete && <ResultParts result={result} level={level + 1} {...rest} />}
      <p className="question-actions">
        {isOnlyWrong ? (
          <button type="button" className="quiet-action" onClick={onShowAll}>
            <Translate id="lectern.result.showAll">Show all questions</Translate>
          </button>
        ) : (
          isComplete &&
          !isAllRight && (
            <button type="button" className="quiet-action" onClick={onOnlyWrong}>
              <Translate id="lectern.result.onlyWrong">Only what I got wrong</Translate>
            </button>
          )
        )}
        <button type="button" className="quiet-action" onClick={onStartAgain}>
          <Translate id="lectern.result.startAgain">Start again</Translate>
        </button>
      </p>
      <PastAttempts attempts={attempts} level={level + 1} />
    </section>
  );
}

/** Passed, or how many points are missing. */
function passText({passed, short}: AttemptResult, passingScore: number | null): string {
  if (passingScore === null) {
    return translate({id: 'lectern.result.noMark', message: 'This quiz has no pass mark.'});
  }
  return passed
    ? translate({id: 'lectern.result.passed', message: 'Passed: the mark is {mark}%.'}, {mark: passingScore})
    : translate(
        {id: 'lectern.result.short', message: 'Not passed yet: {short} short of {mark}%.'},
        {short: pointsPhrase(short), mark: passingScore},
      );
}
