import {translate} from '@docusaurus/Translate';
import type {Problem} from '../../client/quiz/quiz-view';
import type {NumberQuestion} from '../../core/quiz/number-answer';
import type {CardMode} from './question-card-props';

/** Why an answer was not scored, and what to do about it. */
export function problemText(problem: Problem, unit: string | null, mode: CardMode = 'practice'): string {
  switch (problem) {
    case 'empty':
      return translate({id: 'lectern.question.empty', message: 'Answer the question first, then check.'});
    case 'offline':
      return translate({
        id: 'lectern.question.offline',
        message:
          'The right answer could not be loaded, so nothing was scored. Your answer stays here: check it again when you are online.',
      });
    case 'stale':
      return translate({
        id: 'lectern.question.stale',
        message:
          'This quiz was changed while the page was open, so nothing was scored. Load the page again, then answer.',
      });
    case 'comma':
    case 'unit':
    case 'form':
      return `${numberText(problem, unit)} ${
        mode === 'exam'
          ? translate({id: 'lectern.question.earnsNothing', message: 'As it stands it earns nothing.'})
          : translate({id: 'lectern.question.notScored', message: 'Nothing was scored.'})
      }`;
  }
}

function numberText(problem: NumberQuestion, unit: string | null): string {
  switch (problem) {
    case 'comma':
      return translate({
        id: 'lectern.question.comma',
        message:
          'A comma can mean two things. Write a point before decimals, and nothing between thousands: 1234.5.',
      });
    case 'unit':
      return unit === null
        ? translate({
            id: 'lectern.question.noUnit',
            message: 'Write the number alone, without a unit.',
          })
        : translate(
            {id: 'lectern.question.unit', message: 'The answer is asked for in {unit}: convert it.'},
            {unit},
          );
    case 'form':
      return translate({
        id: 'lectern.question.form',
        message: 'This cannot be read as a number. Write digits, as in 12.5 or 3e-4.',
      });
  }
}
