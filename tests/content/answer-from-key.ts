import {own} from '../../src/core/quiz/own';
import type {CompiledQuiz} from '../../src/markdown/quiz/compile-file';

/** The response of somebody who knows all that the key says, and of somebody who is wrong in everything. */
export function answerFromKey(
  {key, sheet}: CompiledQuiz,
  id: string,
  how: 'right' | 'wrong',
): Readonly<Record<string, unknown>> {
  const question = sheet.topics.flatMap(({questions}) => questions).find((one) => one.id === id);
  const answer = own(key.questions, id);
  if (question === undefined || answer === undefined) throw new Error(`${id} is not in the quiz.`);
  const isRight = how === 'right';
  switch (answer.type) {
    case 'choice':
    case 'many': {
      const choices = 'choices' in question ? question.choices.map((choice) => choice.id) : [];
      const wrong = choices.filter((choice) => !answer.right.includes(choice));
      return {picked: isRight ? answer.right : answer.type === 'choice' ? wrong.slice(0, 1) : wrong};
    }
    case 'text':
      return {text: isRight ? answer.shown : 'no idea'};
    case 'number':
      return {text: isRight ? answer.accepted[0] : '-1'};
    case 'blanks':
      return {texts: answer.blanks.map(({accepted}) => (isRight ? accepted[0] : 'no idea'))};
    case 'order':
      return {order: isRight ? answer.order : [...answer.order].reverse()};
    case 'match': {
      const options = 'right' in question ? question.right.map((option) => option.id) : [];
      const wrongFor = (right: string) => options.find((option) => option !== right);
      const pairs = Object.entries(answer.pairs).map(([left, right]) => [
        left,
        isRight ? right : wrongFor(right),
      ]);
      return {pairs: Object.fromEntries(pairs)};
    }
    case 'open':
      return {text: 'What one would say.', met: isRight ? answer.criteria.map((one) => one.id) : []};
  }
}
