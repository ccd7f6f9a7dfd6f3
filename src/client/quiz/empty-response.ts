import type {QuestionSheet} from '../../core/quiz/sheet';

/** What the record would hold of a question that was left as it stood. */
export function emptyResponse({type}: QuestionSheet): unknown {
  switch (type) {
    case 'choice':
    case 'many':
      return {picked: []};
    case 'text':
    case 'number':
      return {text: ''};
    case 'blanks':
      return {texts: []};
    case 'order':
      return {order: []};
    case 'match':
      return {pairs: {}};
    case 'open':
      return {text: '', met: null};
  }
}
