import type {
  ExerciseFrontMatter,
  LessonFrontMatter,
  ModuleFrontMatter,
  PlainFrontMatter,
} from '../../core/course/front-matter';
import type {PagePath} from '../../core/course/page-path';
import type {FenceMeta} from './fence-meta';
import type {Place} from './places';

/** One page as read from its source: what stands in it and where, before it is held against the rest of the course. */
export interface PageDraft {
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  readonly path: PagePath;
  /** Null where the front matter has an error. */
  readonly frontMatter: FrontMatter | null;
  /** `pathKey(path)` → places of a front-matter key and its value in the whole file. */
  readonly places: ReadonlyMap<string, {readonly key: Place; readonly value: Place}>;
  /** False where a slip in the syntax hides a part of the body: then what is missing in it proves nothing. */
  readonly complete: boolean;
  readonly body: PageBody;
}

export type FrontMatter =
  | {readonly kind: 'module'; readonly data: ModuleFrontMatter}
  | {readonly kind: 'lesson'; readonly data: LessonFrontMatter}
  | {readonly kind: 'exercise'; readonly data: ExerciseFrontMatter}
  | {readonly kind: 'plain'; readonly data: PlainFrontMatter};

export interface PageBody {
  readonly headings: readonly HeadingDraft[];
  /** Links of the body and of the inline texts in the front matter. */
  readonly links: readonly LinkDraft[];
  readonly images: readonly ImageDraft[];
  readonly fences: readonly FenceDraft[];
  readonly tabGroups: readonly TabGroupDraft[];
  /** Every JSX tag: components and raw HTML. */
  readonly elements: readonly ElementDraft[];
  readonly figures: readonly FigureDraft[];
  readonly formulas: readonly FormulaDraft[];
  readonly items: readonly ItemDraft[];
  readonly boxes: readonly BoxDraft[];
  readonly scripts: readonly ScriptDraft[];
  readonly slips: readonly SlipDraft[];
  /** Only on the glossary page: heading id → first paragraph under it. */
  readonly definitions: ReadonlyMap<string, string>;
}

export interface HeadingDraft {
  readonly depth: number;
  readonly id: string;
  /** True where the author wrote `{/* #id *\/}`. */
  readonly written: boolean;
  /** The slug of its words, where a heading above has it already. */
  readonly repeats: string | null;
  readonly text: string;
  readonly inTab: boolean;
  readonly place: Place;
}

export interface LinkDraft {
  readonly url: string;
  readonly text: string;
  /** In a text of the front matter, or in the body? */
  readonly source: 'front-matter' | 'body';
  readonly place: Place;
}

export interface ImageDraft {
  readonly url: string;
  readonly alt: string;
  /** False for `![alt][name]`. */
  readonly inline: boolean;
  readonly place: Place;
}

export interface FenceDraft {
  /** As written after the backticks; null where nothing is. */
  readonly lang: string | null;
  readonly meta: FenceMeta;
  readonly code: string;
  /** Does it come right after another fence, as an `output` block must? */
  readonly afterFence: boolean;
  readonly place: Place;
  /** Where the meta begins. */
  readonly metaPlace: Place;
  /** Where each line of the code begins. */
  readonly lines: readonly Place[];
}

export interface TabGroupDraft {
  readonly tabs: readonly TabDraft[];
  readonly place: Place;
}

export interface TabDraft {
  readonly label: string;
  /** An `output` block belongs to the tab of the block before it. */
  readonly output: boolean;
  readonly place: Place;
}

export interface ElementDraft {
  /** Null for `<>`. */
  readonly name: string | null;
  readonly attributes: readonly AttributeDraft[];
  readonly hasContent: boolean;
  /** Does it stand on lines of its own? */
  readonly isBlock: boolean;
  readonly place: Place;
}

export interface AttributeDraft {
  /** Null for `{...spread}`. */
  readonly name: string | null;
  /** `true` where only the name is written; null for an `{expression}`. */
  readonly value: string | true | null;
  readonly place: Place;
}

export interface FigureDraft {
  readonly id: string | null;
  readonly kind: 'figure' | 'table';
  /** 1-based, counted apart for figures and for tables. */
  readonly number: number;
  readonly place: Place;
}

export interface FormulaDraft {
  readonly tex: string;
  readonly display: boolean;
  /** `$`, `$$` … for a formula in the line; null for one in lines of its own. */
  readonly dollars: string | null;
  /** A formula in the line with its dollars, as written. */
  readonly raw: string;
  /** Does it stand alone in its paragraph? */
  readonly alone: boolean;
  /** The sign right after a formula in the line. */
  readonly next: string;
  readonly place: Place;
  /** Where each line of the formula begins. */
  readonly lines: readonly Place[];
}

export interface ItemDraft {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** A `:::note` box. */
export interface BoxDraft {
  readonly name: string;
  readonly closed: boolean;
  readonly place: Place;
}

/** `import`, `export`, `{expression}`; a lone comment is none, except one that looks like an id in the wrong place. */
export interface ScriptDraft {
  readonly kind: 'import-export' | 'expression' | 'misplaced-id';
  readonly text: string;
  readonly place: Place;
}

/** Text that is shown as it stands, although more was meant. */
export interface SlipDraft {
  readonly kind: 'box-syntax' | 'code-tabs' | 'unknown-footnote' | 'unused-footnote';
  readonly text: string;
  readonly place: Place;
}
