import type {QuestionSheet} from '../../core/quiz/sheet';

/**
 * What stands in the fields of a question. It is read from the page itself: so it is right however it got there, also
 * before the page's program ran.
 */
export function readAnswer(form: HTMLFormElement, question: QuestionSheet): unknown {
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
    case 'order': {
      const items = [...form.querySelectorAll<HTMLElement>('[data-item]')];
      return {order: items.flatMap(({dataset}) => dataset.item ?? [])};
    }
    case 'match': {
      const menus = [...form.querySelectorAll<HTMLSelectElement>('select[data-left]')];
      return {
        pairs: Object.fromEntries(
          menus.flatMap(({dataset, value}) =>
            dataset.left === undefined || value === '' ? [] : [[dataset.left, value]],
          ),
        ),
      };
    }
    case 'open':
      return {text: form.querySelector('textarea')?.value ?? '', met: null};
  }
}

/** Whether something was picked, typed or chosen in the page since it came. */
export function isTouched(form: HTMLFormElement): boolean {
  const inputs = [...form.querySelectorAll('input')];
  const menus = [...form.querySelectorAll('select')];
  return (
    inputs.some((field) => field.checked !== field.defaultChecked || field.value !== field.defaultValue) ||
    menus.some((menu) => [...menu.options].some((option) => option.selected !== option.defaultSelected)) ||
    [...form.querySelectorAll('textarea')].some((field) => field.value !== field.defaultValue)
  );
}
