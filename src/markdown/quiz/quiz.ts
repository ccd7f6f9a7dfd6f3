import type {Definition, PhrasingContent, RootContent} from 'mdast';
import type {RuleName} from '../../core/quiz/settings';
import type {QuizFrontMatter} from './front-matter-schema';
import type {Reference} from './quiz-draft';
import type {Details} from './syntax/nodes';
import type {AnswerDraft} from './types/table';

/** A quiz that every rule holds for, before it is rendered. */
export interface Quiz {
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly frontMatter: QuizFrontMatter;
  readonly intro: readonly RootContent[];
  readonly topics: readonly Topic[];
  readonly references: readonly Reference[];
  readonly definitions: ReadonlyMap<string, Definition>;
}

export interface Topic {
  /** Null in a quiz without topics. */
  readonly id: string | null;
  readonly title: string;
  readonly words: readonly PhrasingContent[];
  readonly nodes: readonly RootContent[];
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly revision: string;
  readonly title: string;
  readonly words: readonly PhrasingContent[];
  readonly stem: readonly RootContent[];
  readonly answer: AnswerDraft;
  readonly rule: RuleName;
  /** An exact fraction. */
  readonly points: string;
  readonly objectives: readonly string[];
  readonly formerly: readonly string[];
  readonly explanation: readonly RootContent[];
  readonly hints: readonly Details[];
  /** Offset of its heading. */
  readonly offset: number;
}
