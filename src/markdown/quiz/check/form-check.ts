import type {Nodes, Parents} from 'mdast';
import type {Report} from '../report';

/** What a check of a single node is given. */
export interface FormContext {
  readonly source: string;
  readonly report: Report;
  /** The nodes that hold it, from the root down. */
  readonly ancestors: readonly Parents[];
}

/** Looks at one node, wherever in a quiz it stands, and reports what is wrong with it. */
export type FormCheck = (node: Nodes, context: FormContext) => void;
