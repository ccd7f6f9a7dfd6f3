import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type {PluggableList} from 'unified';
import type {TabFamily} from '../../core/course/config';
import type {Words} from '../../core/words';
import type {ExerciseCard, ExerciseView} from '../exercise/exercise-view';
import type {Stamp} from '../proof/page-stamps';
import {remarkAdmonitions} from './admonitions';
import {remarkChecklists} from './checklists';
import {remarkCodeBlocks} from './code-blocks';
import {remarkCodeRegions} from './code-region';
import {remarkCodeTabs} from './code-tabs';
import {rehypeComments} from './comments';
import {remarkDiagrams} from './diagrams';
import {remarkExerciseCards} from './exercise-cards';
import {remarkExercisePage} from './exercise-page';
import {remarkFigures} from './figures';
import {rehypeFootnotes} from './footnotes';
import {rehypeGlossaryChoices} from './glossary-choices';
import {rehypeHeadingAnchors} from './heading-anchors';
import {remarkHints} from './hints';
import {remarkHtmlElements} from './html-elements';
import {rehypeLinks} from './links';
import {remarkLinksAcross} from './links-across';
import {remarkLinksOff} from './links-off';
import {remarkLiteralDirectives} from './literal-directives';
import {rehypeMathDisplay} from './math-display';
import {remarkMathPlaces} from './math-places';
import {rehypeMathStrict} from './math-strict';
import {rehypeMathStyles} from './math-styles';
import {remarkSidenotes} from './sidenotes';
import {rehypeStaticRuns} from './static-runs';
import {rehypeTables} from './tables';
import {type GlossaryEntry, remarkTerms} from './terms';

/** What the steps need to know of the course. */
export interface RenderOptions {
  /** The text of a file, from an absolute path with forward slashes; throws where there is none. */
  readonly read: (path: string) => string;
  /** Term id → entry. Asked for at each `<Term>`, so that an edit shows in the live server. */
  readonly glossary: () => ReadonlyMap<string, GlossaryEntry>;
  /** Any text → hexadecimal digits, ten at least. */
  readonly hash: (text: string) => string;
  readonly tabFamilies: Readonly<Record<string, TabFamily>>;
  readonly words: Words;
  readonly baseUrl: string;
  /** Ids of the modules that `course.config.ts` switches off. */
  readonly modulesOff: ReadonlySet<string>;
  readonly locale: string;
  /** The address of the page in a file, below the base URL; null where the file is no page. */
  readonly addressOf: (file: string) => string | null;
  /** The exercise whose page is in a file; null for every other page. */
  readonly exerciseView: (file: string) => ExerciseView | null;
  /** An exercise by its id; null where it is not there for readers. */
  readonly exerciseCard: (exerciseId: string) => ExerciseCard | null;
  /** What stands under the blocks of the page in a file, in its order. Asked for anew each time. */
  readonly stamps: (file: string) => readonly Stamp[];
  /** A page's id (`foundations/ml-frameworks`) from its absolute path. */
  readonly pageId: (file: string) => string;
}

/** The steps in the places where Docusaurus' docs plugin takes them. */
export interface RenderSteps {
  readonly beforeDefaultRemarkPlugins: PluggableList;
  readonly remarkPlugins: PluggableList;
  readonly rehypePlugins: PluggableList;
}

/**
 * Turns a page's MDX into static HTML. What an author typed becomes elements before Docusaurus' own remark plugins
 * run (they make the table of contents, resolve links between pages and find images); the rest happens on HTML.
 */
export function renderSteps(options: RenderOptions): RenderSteps {
  return {
    beforeDefaultRemarkPlugins: [
      remarkMath,
      remarkMathPlaces,
      remarkLiteralDirectives,
      [remarkLinksOff, options],
      [remarkLinksAcross, options],
      [remarkHints, options],
      [remarkAdmonitions, options],
      remarkHtmlElements,
      [remarkCodeRegions, options],
      remarkDiagrams,
      [remarkCodeTabs, options],
      [remarkCodeBlocks, options],
      [remarkFigures, options],
      remarkSidenotes,
      [remarkChecklists, options],
      [remarkTerms, options],
      [remarkExerciseCards, options],
      [remarkExercisePage, options],
    ],
    remarkPlugins: [],
    rehypePlugins: [
      [rehypeKatex, {strict: 'error'}],
      rehypeMathStrict,
      [rehypeMathDisplay, options],
      rehypeMathStyles,
      [rehypeFootnotes, options],
      [rehypeTables, options],
      [rehypeGlossaryChoices, options],
      [rehypeHeadingAnchors, options],
      [rehypeLinks, options],
      rehypeComments,
      [rehypeStaticRuns, options],
    ],
  };
}
