import type {
  Definition,
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type {QuizFrontMatter} from './front-matter-schema';
import type {AttributeList} from './parse/attribute-list';
import type {Report} from './report';

/** A quiz file as read: what stands where, before the rules are held against it. */
export interface QuizDraft {
  readonly id: string;
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  readonly source: string;
  /** Null where the front matter has an error. */
  readonly frontMatter: QuizFrontMatter | null;
  /** Where a key of the front matter stands; the file's start for a key that is not written. */
  readonly keyOffset: (...path: readonly (string | number)[]) => number;
  readonly intro: readonly RootContent[];
  readonly topics: readonly TopicDraft[];
  /** Links and images of the whole file. */
  readonly references: readonly Reference[];
  readonly definitions: ReadonlyMap<string, Definition>;
  /** What was wrong with the form already; the checks add to it. */
  readonly report: Report;
}

export interface TopicDraft {
  /** Null for the questions before the first topic. */
  readonly heading: HeadingDraft | null;
  readonly nodes: readonly RootContent[];
  readonly questions: readonly QuestionDraft[];
}

export interface HeadingDraft {
  readonly node: Heading;
  /** The words, without attributes. */
  readonly words: readonly PhrasingContent[];
  readonly text: string;
  readonly offset: number;
  readonly attributes: AttributeList;
}

export interface QuestionDraft {
  readonly heading: HeadingDraft;
  /** The question's direct children; comments and link definitions are not among them. */
  readonly nodes: readonly RootContent[];
}

/** A link or image that leads out of the file, or to a place in it. */
export interface Reference {
  readonly node: Link | Image | LinkReference | ImageReference;
  readonly kind: 'link' | 'image';
  readonly url: string;
  readonly offset: number;
}
