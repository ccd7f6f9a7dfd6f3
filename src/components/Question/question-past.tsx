import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuestionView} from '../../client/quiz/quiz-view';
import type {RuleName} from '../../core/quiz/settings';
import type {CardMode} from './question-card-props';
import {scoreText} from './verdict';

interface QuestionPastProps {
  readonly view: QuestionView;
  readonly rule: RuleName;
  readonly mode: CardMode;
}

/** What the record tells of a question: that it changed since it was answered, or how it went elsewhere. */
export function QuestionPast({view, rule, mode}: QuestionPastProps): ReactNode {
  const {isChanged, before, counted, phase} = view;
  if (mode !== 'practice') {
    return isChanged && <p className="question-past label">{changedInExam(mode, view)}</p>;
  }
  if (phase === 'checked') return null;
  if (isChanged && counted !== null) {
    return (
      <p className="question-past label">
        {translate(
          {
            id: 'lectern.question.changed',
            message:
              'This question has changed since you answered. Your answer of then ({points}) stays in your record; you can answer it anew.',
          },
          {points: scoreText(counted, rule)},
        )}
      </p>
    );
  }
  if (before === null || counted !== null) return null;
  return (
    <p className="question-past label">
      {translate(
        {id: 'lectern.question.before', message: 'You have answered this before: {points}.'},
        {points: scoreText(before, rule)},
      )}
    </p>
  );
}

function changedInExam(mode: 'exam' | 'review', {points}: QuestionView): string {
  if (mode === 'exam') {
    return translate({
      id: 'lectern.exam.questionChanged',
      message: 'This question has changed since you answered it. Answer it anew.',
    });
  }
  return points === null
    ? translate({
        id: 'lectern.exam.changedUnmarked',
        message:
          'This question has changed since you answered it, and your answer was not marked before. It counts neither for nor against you.',
      })
    : translate({
        id: 'lectern.exam.changedMarked',
        message: 'This question has changed since you answered it. What you earned then counts.',
      });
}
