import type {AnswerableQuestion} from '../../client/quiz/is-answerable';

/**
 * What stands in the fields of a question. It is read from the page itself: so it is right however it got there, also
 * before the page's program ran.
 */
export function readAnswer(form: HTMLFormElement, question: AnswerableQuestion): unknown {
  const fields = [...form.querySelectorAll('input')];
  switch (question.type) {
    case 'choice':
    case 'many':
      return {picked: fields.filter(({checked}) => checked).map(({value}) => value)};
    case 'text':
    case 'number':
      return {text: fields[0]?.value ?? ''};
    case 'blanks':
      return {
        texts: question.caseSensitive.map(
          (_, index) => fields.find(({dataset}) => dataset.blank === String(index + 1))?.value ?? '',
        ),
      };
  }
}
