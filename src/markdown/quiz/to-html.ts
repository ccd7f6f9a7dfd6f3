import type {Nodes, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import {fillWords} from '../../core/words';
import {blankMark} from './blank-mark';
import type {ToHtml} from './markdown-type';
import type {Report} from './report';
import {type RenderableContext, toRenderable} from './to-renderable';

/** The file that nodes come from, and the heading that they stand under. */
export interface RenderFile {
  readonly path: string;
  readonly source: string;
  readonly heading: string;
}

/** Turns Markdown nodes into HTML. Throws a `VFileMessage` where something cannot be drawn. */
export type RenderMarkdown = (nodes: readonly RootContent[], file: RenderFile) => string;

/** How quizzes are rendered. */
export interface QuizRenderer {
  readonly renderMarkdown: RenderMarkdown;
  /** Each line of a program as inline HTML, coloured as a part of the whole; white space counts. */
  readonly renderCodeLines: (lines: readonly string[], language: string | null) => readonly string[];
  /** Names a blank for a screen reader: `Blank {number}`. */
  readonly blankLabel: string;
}

export interface ToHtmlContext extends RenderableContext {
  readonly path: string;
  readonly heading: string;
  readonly report: Report;
}

/** Renders the parts of one question, introduction or topic. What cannot be drawn goes to the report. */
export function createToHtml(context: ToHtmlContext, renderer: QuizRenderer): ToHtml {
  const file = {path: context.path, source: context.source, heading: context.heading};
  return {
    blocks: render,
    words: (nodes) => inline(render([{type: 'paragraph', children: [...nodes]}])),
    codeLines: renderer.renderCodeLines,
  };

  function render(nodes: readonly Nodes[]): string {
    if (nodes.length === 0) return '';
    try {
      return withFields(renderer.renderMarkdown(toRenderable(nodes, context), file), renderer.blankLabel);
    } catch (error) {
      if (!isMessage(error)) throw error;
      reportFailure(error, context.report);
      return '';
    }
  }
}

/** The content of the one paragraph that words were put into. */
function inline(html: string): string {
  return html.replace(/^<p>([\s\S]*)<\/p>$/u, '$1').trim();
}

type Message = VFile['messages'][number];

/** What `file.fail` throws: the step has found something that an author can mend. */
function isMessage(error: unknown): error is Message {
  return error instanceof Error && 'reason' in error && 'place' in error && 'ruleId' in error;
}

function reportFailure(error: Message, report: Report): void {
  const place = error.place;
  const start = place && 'start' in place ? place.start : place;
  report.error('cannot-render', start?.offset ?? 0, error.reason, 'Mend it as the message says.');
}

/** A field for each blank, numbered as the key numbers them. */
function withFields(html: string, label: string): string {
  let number = 0;
  return html.replaceAll(blankMark, () => {
    number += 1;
    const name = fillWords(label, {number}).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<input class="blank" type="text" data-blank="${number}" aria-label="${name}" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false">`;
  });
}
