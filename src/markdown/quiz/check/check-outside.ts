import type {RootContent} from 'mdast';
import {startOf} from '../offsets';
import {reportBlankPlace} from '../parse/find-blanks';
import {hasFlag, readFence} from '../parse/read-fence';
import type {QuizDraft} from '../quiz-draft';
import {isAnswerFence} from './check-fence';
import {walk} from './walk';

/** What belongs to a question and stands where there is none: in the introduction, under a topic, in a heading. */
export function checkOutside({intro, topics, source, report}: QuizDraft): void {
  checkText(intro, 'the introduction');
  for (const {heading, nodes, questions} of topics) {
    checkText(nodes, 'the text of a topic');
    for (const {node} of [...(heading ? [heading] : []), ...questions.map((question) => question.heading)]) {
      checkBlanks([node], 'a heading');
    }
  }

  function checkText(nodes: readonly RootContent[], place: string): void {
    checkBlanks(nodes, place);
    for (const node of nodes) {
      const isTasks = node.type === 'list' && node.children.some(({checked}) => typeof checked === 'boolean');
      if (isTasks || (node.type === 'code' && isAnswerFence(readFence(node, source)))) {
        report.error(
          'answer-outside',
          startOf(node),
          `This answer block stands in ${place}, where nothing is asked.`,
          'Write `### ` and the question above it.',
        );
      }
    }
  }

  function checkBlanks(nodes: readonly RootContent[], place: string): void {
    walk({type: 'root', children: [...nodes]}, (node) => {
      const isFence = node.type === 'code' && hasFlag(readFence(node, source), 'blanks');
      if (node.type === 'blank' || isFence) reportBlankPlace(startOf(node), place, report);
    });
  }
}
