import {translate} from '@docusaurus/Translate';
import type {QuestionSheet} from '../../core/quiz/sheet';
import type {NumberQuestion} from '../../core/quiz/types/number';
import type {OrderQuestion} from '../../core/quiz/types/order';

/** How a question is scored, told before it is answered. */
export function ruleText(question: QuestionSheet): string {
  switch (question.type) {
    case 'choice':
      return translate({id: 'lectern.rule.choice', message: 'Pick one answer.'});
    case 'many':
      return `${translate({id: 'lectern.rule.many', message: 'Several answers may be right.'})} ${manyText(question.rule)}`;
    case 'text':
      return question.caseSensitive
        ? translate({id: 'lectern.rule.case', message: 'Answer in words. Upper and lower case count.'})
        : translate({
            id: 'lectern.rule.noCase',
            message: 'Answer in words. Upper and lower case do not matter.',
          });
    case 'number':
      return numberText(question);
    case 'blanks':
      return `${translate({id: 'lectern.rule.blanks', message: 'Fill in the blanks. Each counts the same.'})} ${blankCaseText(question.caseSensitive)}`;
    case 'order':
      return orderText(question);
    case 'match':
      return translate({
        id: 'lectern.rule.match',
        message:
          'Choose a partner for each row. An option may serve several rows, or none. Each row counts the same.',
      });
    case 'open':
      return translate({
        id: 'lectern.rule.open',
        message:
          'Answer in your own words. Then you see a model answer and mark your own by its criteria, each of which counts the same.',
      });
  }
}

function manyText(rule: Extract<QuestionSheet, {type: 'many'}>['rule']): string {
  switch (rule) {
    case 'exact':
      return translate({
        id: 'lectern.rule.exact',
        message: 'It takes all that are right and none of the others to earn the points.',
      });
    case 'right-minus-wrong':
      return translate({
        id: 'lectern.rule.rightMinusWrong',
        message: 'Each wrong pick takes away what a right one earns; it never falls below zero.',
      });
    case 'each-decision':
      return translate({
        id: 'lectern.rule.eachDecision',
        message: 'Each choice counts by itself, whether it was rightly picked or rightly left.',
      });
  }
}

function numberText({unit, tolerance}: NumberQuestion): string {
  const form = translate({
    id: 'lectern.rule.number',
    message: 'Answer with a number. Write a point before decimals.',
  });
  if (tolerance === null) {
    return `${form} ${translate({id: 'lectern.rule.exactNumber', message: 'The exact number is asked for.'})}`;
  }
  const value =
    tolerance.kind === 'percent' ? `${tolerance.value}%` : [tolerance.value, unit].filter(Boolean).join(' ');
  return `${form} ${translate({id: 'lectern.rule.tolerance', message: 'It may be off by up to {value}.'}, {value})}`;
}

function blankCaseText(caseSensitive: readonly boolean[]): string {
  if (caseSensitive.every((counts) => !counts)) {
    return translate({id: 'lectern.rule.blanksNoCase', message: 'Upper and lower case do not matter.'});
  }
  if (caseSensitive.every(Boolean)) {
    return translate({id: 'lectern.rule.blanksCase', message: 'Upper and lower case count.'});
  }
  const numbers = caseSensitive.flatMap((counts, index) => (counts ? [index + 1] : [])).join(', ');
  return translate(
    {id: 'lectern.rule.blanksSomeCase', message: 'Upper and lower case count in these blanks: {numbers}.'},
    {numbers},
  );
}

function orderText({code, rule}: OrderQuestion): string {
  const what = code
    ? translate({id: 'lectern.rule.lines', message: 'Put the lines in order; their indentation is right.'})
    : translate({id: 'lectern.rule.order', message: 'Put these in order, the first at the top.'});
  const how = translate({
    id: 'lectern.rule.moving',
    message: 'Use the arrow buttons, Alt with the arrow keys on one of them, or drag by the dots.',
  });
  const counts =
    rule === 'neighbours'
      ? translate({
          id: 'lectern.rule.neighbours',
          message: 'What counts is what follows what: each pair that is right earns its share.',
        })
      : translate({id: 'lectern.rule.wholeOrder', message: 'It takes the whole order to earn the points.'});
  return `${what} ${how} ${counts}`;
}
