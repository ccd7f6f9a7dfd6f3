import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {didYouMean} from '../../core/nearest';
import type {Words} from '../../core/words';
import {cardChoice} from './card-choice';
import {fail} from './fail';
import {h} from './h';
import {keepTogether} from './keep-together';
import {finishedMarkup, type Markup, markup} from './markup';
import {requiredAttribute} from './required-attribute';

/** A term as the glossary has it. */
export interface GlossaryEntry {
  readonly name: string;
  /** The definition as finished HTML. */
  readonly html: string;
}

/** Options of {@link remarkTerms}. */
export interface TermsOptions {
  /** Term id → entry. */
  readonly glossary: () => ReadonlyMap<string, GlossaryEntry>;
  readonly words: Words;
  readonly baseUrl: string;
}

/**
 * Turns `<Term id>` into a button that opens the term's definition. The definitions used on a page stand once at its
 * end, as popovers that work without script.
 */
export function remarkTerms({glossary, words, baseUrl}: TermsOptions) {
  return (tree: Root, file: VFile): void => {
    const cards = new Map<string, Markup>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Term' || !parent || index === undefined || !('children' in parent)) return;
      const id = requiredAttribute(file, node, 'id');
      const terms = glossary();
      const entry = terms.get(id);
      if (!entry) {
        fail(file, node, {
          rule: 'unknown-term',
          message: `The glossary has no term \`${id}\`.${didYouMean(id, terms.keys())}`,
          fix: `Add \`## … {/* #${id} */}\` to docs/glossary.mdx, or use a term that stands there.`,
        });
      }
      cards.set(id, card(id, entry));
      const properties = {type: 'button', className: ['term'], popoverTarget: `term-${id}`, dataTerm: id};
      const button = markup('button', properties, node.children, node.position);
      parent.children[index] =
        node.type === 'mdxJsxTextElement'
          ? keepTogether(button, parent.children[index - 1], parent.children[index + 1])
          : {type: 'paragraph', children: [button]};
    });
    tree.children.push(...cards.values());
  };

  function card(id: string, {name, html}: GlossaryEntry): Markup {
    return finishedMarkup('div', {className: ['term-card'], popover: 'auto', id: `term-${id}`}, [
      h('p', {className: ['term-name']}, [name]),
      {type: 'raw', value: html},
      h('p', {className: ['term-more']}, [
        h('a', {href: `${baseUrl}glossary/#${id}`}, [words.readInGlossary]),
      ]),
      cardChoice(id, name, words),
    ]);
  }
}
