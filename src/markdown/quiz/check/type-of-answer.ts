import type {TypeName} from '../../../core/quiz/types/table';
import type {AnswerFound} from '../answer-found';
import type {QuestionClass} from '../parse/attribute-list';
import {hasFlag, readFence} from '../parse/read-fence';

/** The type of a question, from its answer block and its class. */
export function typeOfAnswer(
  found: AnswerFound,
  questionClass: QuestionClass | null,
  source: string,
): TypeName {
  switch (found.kind) {
    case 'tasks': {
      if (questionClass === 'open' || questionClass === 'many') return questionClass;
      const ticked = found.lists.flatMap(({children}) => children).filter(({checked}) => checked === true);
      return ticked.length > 1 ? 'many' : 'choice';
    }
    case 'answer':
      return hasFlag(readFence(found.fence, source), 'number') ? 'number' : 'text';
    case 'blanks':
      return 'blanks';
    case 'order-fence':
    case 'order-list':
      return 'order';
    case 'table':
      return 'match';
  }
}
