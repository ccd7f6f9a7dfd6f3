import type {QuestionSheet} from '../../core/quiz/sheet';

/** How a question is answered and scored, told before the answer. */
export function ruleSentence(question: QuestionSheet): string {
  switch (question.type) {
    case 'choice':
      return 'Pick one.';
    case 'many':
      return `Several may be right; scored as ${question.rule}.`;
    case 'text':
      return question.caseSensitive ? 'In words; case counts.' : 'In words.';
    case 'number': {
      const {tolerance, unit} = question;
      if (tolerance === null) return 'A number, exactly.';
      const within = tolerance.kind === 'percent' ? `${tolerance.value}%` : tolerance.value;
      return `A number${unit === null ? '' : ` in ${unit}`}, within ${within}.`;
    }
    case 'blanks':
      return 'Fill in each blank.';
    case 'order':
      return `Put all in order; scored as ${question.rule}.`;
    case 'match':
      return 'One number for each row.';
    case 'open':
      return 'In your own words; you mark it yourself.';
  }
}
