import type {ImportDeclaration} from 'estree';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {expressionAttribute, program, stringLiteral, textAttribute} from './estree';
import {requiredAttribute} from './required-attribute';

/** Options of {@link remarkQuizElements}: modules by a quiz's id. */
export interface QuizElementsOptions {
  /** Its default export is the quiz's sheet. */
  readonly sheet: (quizId: string) => string;
  /** It exports `objectives`, `address`, `loadKey`, and `loadNotes`, which is undefined in a build. */
  readonly loaders: (quizId: string) => string;
}

/** What a quiz's own module exports, under the names of the components' props. */
const loaded = ['objectives', 'address', 'loadKey', 'loadNotes'];

type Jsx = (MdxJsxFlowElement | MdxJsxTextElement) & {name: 'Quiz' | 'Question'};

/**
 * Gives each `<Quiz id="quiz" />` and `<Question id="quiz#question" />` the quiz's sheet, and a function that loads its
 * key: a chunk of its own, which no reader gets before an answer is checked. The `id` of a question is left without its quiz's.
 * Only a page with a quiz imports the components, so that no other page pays for them.
 */
export function remarkQuizElements({sheet, loaders}: QuizElementsOptions) {
  return (tree: Root, file: VFile): void => {
    const quizzes: string[] = [];
    const components = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (!isQuizElement(node)) return;
      components.add(node.name);
      complete(node);
    });
    if (quizzes.length === 0) return;
    const used = [...components].map((name) => importAs(`@site/src/components/${name}`, {default: name}));
    const imports = quizzes.flatMap((quiz, index) => [
      importAs(sheet(quiz), {default: `__sheet${index}`}),
      importAs(loaders(quiz), Object.fromEntries(loaded.map((name) => [name, `__${name}${index}`]))),
    ]);
    tree.children.push({type: 'mdxjsEsm', value: '', data: {estree: program([...used, ...imports])}});

    function complete(node: Jsx): void {
      const [quiz = '', question] = requiredAttribute(file, node, 'id').split('#');
      if (!quizzes.includes(quiz)) quizzes.push(quiz);
      const index = quizzes.indexOf(quiz);
      const variable = (name: string) => ({type: 'Identifier' as const, name: `__${name}${index}`});
      node.attributes = [
        textAttribute('id', question ?? quiz),
        ...['sheet', ...loaded].map((name) => expressionAttribute(name, variable(name))),
      ];
    }
  };
}

function isQuizElement(node: object): node is Jsx {
  return 'name' in node && (node.name === 'Quiz' || node.name === 'Question');
}

/** `import {exported as local, …} from 'source'` */
function importAs(source: string, names: Readonly<Record<string, string>>): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    specifiers: Object.entries(names).map(([exported, local]) => ({
      type: 'ImportSpecifier',
      imported: {type: 'Identifier', name: exported},
      local: {type: 'Identifier', name: local},
    })),
    attributes: [],
    source: stringLiteral(source),
  };
}
