import type {CompileContext, Token, Extension as TreeExtension} from 'mdast-util-from-markdown';
import type {Extension as SyntaxExtension} from 'micromark-util-types';
import type {Processor} from 'unified';
import {attributeConstruct} from './attribute-tokenizer';
import {blankConstruct, looseBracketsConstruct} from './blank-tokenizer';
import './nodes';

/** Blanks and attributes, read with the source's own signs and places. */
export function remarkQuizSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), tree];
}

const syntax: SyntaxExtension = {
  text: {91: [blankConstruct, looseBracketsConstruct], 123: attributeConstruct},
};

const tree: TreeExtension = {
  enter: {
    quizBlank(this: CompileContext, token: Token) {
      const raw = this.sliceSerialize(token).slice(2, -2);
      const value = this.data.inTable === true ? raw.replaceAll('\\|', '|') : raw;
      this.enter({type: 'blank', value}, token);
    },
    quizLooseBrackets(this: CompileContext, token: Token) {
      this.enter({type: 'looseBrackets'}, token);
    },
    quizAttributes(this: CompileContext, token: Token) {
      const raw = this.sliceSerialize(token).slice(1, -1);
      this.enter({type: 'attributeGroup', raw, children: []}, token);
    },
  },
  exit: {
    quizBlank: leave,
    quizLooseBrackets: leave,
    quizAttributes: leave,
  },
};

function leave(this: CompileContext, token: Token): void {
  this.exit(token);
}
