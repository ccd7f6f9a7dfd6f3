import type {Node} from 'unist';
import type {VFile} from 'vfile';
import type {RuleId} from '../../core/course/rules';

/** What is wrong with a node, in the words of a `Diagnostic`. */
export interface Problem {
  readonly rule: RuleId;
  readonly message: string;
  readonly fix: string;
}

/**
 * Stops the page's compilation at a node. The course's checks report the same problems earlier and all together;
 * this keeps a page with a hole from being written whatever ran before.
 */
export function fail(file: VFile, node: Node | undefined, {rule, message, fix}: Problem): never {
  file.fail(`${message} ${fix}`, {place: node?.position, ruleId: rule, source: 'lectern'});
}
