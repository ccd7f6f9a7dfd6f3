import type {Root} from 'mdast';
import type {Report} from '../report';
import {checkBrackets} from './check-brackets';
import {checkDiagram} from './check-diagram';
import {checkFence} from './check-fence';
import {checkHtml} from './check-html';
import {checkImage} from './check-image';
import {checkMath} from './check-math';
import {checkNesting} from './check-nesting';
import type {FormCheck} from './form-check';
import {walk} from './walk';

const checks: readonly FormCheck[] = [
  checkHtml,
  checkMath,
  checkFence,
  checkDiagram,
  checkImage,
  checkBrackets,
  checkNesting,
];

/** Everything that is wrong with a node wherever in a quiz it stands. */
export function checkForm(root: Root, source: string, report: Report): void {
  walk(root, (node, ancestors) => {
    for (const check of checks) check(node, {source, report, ancestors});
  });
}
