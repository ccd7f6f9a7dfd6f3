import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuestionView} from '../../client/quiz/quiz-view';
import type {RuleName} from '../../core/quiz/settings';
import {scoreText} from './verdict';

interface QuestionPastProps {
  readonly view: QuestionView;
  readonly rule: RuleName;
}

/** What the record tells of an open question: that it changed since, or how it went elsewhere. */
export function QuestionPast({
  view: {isChanged, before, counted, phase},
  rule,
}: QuestionPastProps): ReactNode {
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
