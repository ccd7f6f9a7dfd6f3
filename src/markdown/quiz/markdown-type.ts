import type {PhrasingContent, RootContent} from 'mdast';
import type {KeyBase, SheetBase} from '../../core/quiz/question-base';
import type {RevisionParts} from '../../core/quiz/revision-of';
import type {RuleName} from '../../core/quiz/settings';
import type {KeyOf, SheetOf, TypeName} from '../../core/quiz/types/table';
import type {AnswerFound} from './answer-found';
import type {QuestionClass} from './parse/attribute-list';
import type {WrongFence} from './parse/read-tail';
import type {Report} from './report';

/** What a type needs to read its answer block. */
export interface AnswerContext {
  readonly source: string;
  readonly report: Report;
  readonly questionClass: QuestionClass | null;
  readonly wrong: readonly WrongFence[];
  /** Offset of the question's heading. */
  readonly offset: number;
}

/** What a type needs to check its answer block beyond the block itself. */
export interface CheckContext {
  readonly report: Report;
  readonly offset: number;
  readonly hasExplanation: boolean;
  /** The rule of this question, when it comes to the types that have one. */
  readonly rule: RuleName;
}

/** Turns parts of a question into HTML. */
export interface ToHtml {
  blocks(nodes: readonly RootContent[]): string;
  /** Words without a paragraph around them. */
  words(nodes: readonly PhrasingContent[]): string;
  /** Each line of a program by itself, coloured as a part of the whole. */
  codeLines(lines: readonly string[], language: string | null): readonly string[];
}

export interface PartContext {
  readonly questionId: string;
  readonly rule: RuleName;
  readonly toHtml: ToHtml;
}

/** What of sheet and key belongs to one type alone. */
export type OwnSheet<Name extends TypeName> = Omit<SheetOf<Name>, keyof SheetBase | 'type'>;
export type OwnKey<Name extends TypeName> = Omit<KeyOf<Name>, keyof KeyBase | 'type'>;

/** One type of question, on the side that reads files. `README.md` tells what else belongs to a type. */
export interface MarkdownType<Name extends TypeName, Draft extends {readonly type: Name}> {
  readonly name: Name;
  /** The rules that `scoring=` may name; empty where the type has one way to be scored. */
  readonly rules: readonly RuleName[];
  /** The rule where none is named; `quizRule` is that of the front matter. */
  readonly defaultRule: (quizRule: RuleName | null) => RuleName;
  /** Reads the answer block; null where it holds nothing that can be read. Slips go to the report. */
  parse(found: AnswerFound, context: AnswerContext): Draft | null;
  check(draft: Draft, context: CheckContext): void;
  sheet(draft: Draft, context: PartContext): OwnSheet<Name>;
  key(draft: Draft, context: PartContext): OwnKey<Name>;
  /** What of this answer block makes up the question's revision. */
  revision(draft: Draft): Omit<RevisionParts, 'stem'>;
}
