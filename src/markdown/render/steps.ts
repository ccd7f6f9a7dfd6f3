import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type {PluggableList} from 'unified';
import type {TabFamily} from '../../core/course/config';
import type {Words} from '../../core/words';
import {remarkAdmonitions} from './admonitions';
import {remarkChecklists} from './checklists';
import {remarkCodeBlocks} from './code-blocks';
import {remarkCodeRegions} from './code-region';
import {remarkCodeTabs} from './code-tabs';
import {rehypeComments} from './comments';
import {remarkDiagrams} from './diagrams';
import {remarkFigures} from './figures';
import {rehypeFootnotes} from './footnotes';
import {rehypeHeadingAnchors} from './heading-anchors';
import {remarkHtmlElements} from './html-elements';
import {rehypeLinks} from './links';
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
    ],
    remarkPlugins: [],
    rehypePlugins: [
      [rehypeKatex, {strict: 'error'}],
      rehypeMathStrict,
      [rehypeMathDisplay, options],
      rehypeMathStyles,
      [rehypeFootnotes, options],
      [rehypeTables, options],
      [rehypeHeadingAnchors, options],
      [rehypeLinks, options],
      rehypeComments,
      [rehypeStaticRuns, options],
    ],
  };
}
