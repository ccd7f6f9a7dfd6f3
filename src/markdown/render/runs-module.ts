import type {AwaitExpression, Expression} from 'estree';
import type {MdxjsEsmHast} from 'mdast-util-mdxjs-esm';
import {importOf, program, stringList, stringLiteral} from './estree';

const runs = {type: 'Identifier' as const, name: '__runs'};

/** `__runs[index]` */
export function runOf(index: number): Expression {
  return {
    type: 'MemberExpression',
    object: runs,
    property: {type: 'Literal', value: index, raw: String(index)},
    computed: true,
    optional: false,
  };
}

/**
 * What a page's module needs for its static runs:
 * `const __runs = __STATIC_HTML__ ? ["…"] : await loadStaticRuns("<key>", "<address>")`. The bundler sets
 * `__STATIC_HTML__`, and in the production bundle of the browser the strings drop out.
 */
export function runsModule(key: string, html: readonly string[], address: string): MdxjsEsmHast {
  const load: AwaitExpression = {
    type: 'AwaitExpression',
    argument: {
      type: 'CallExpression',
      callee: {type: 'Identifier', name: 'loadStaticRuns'},
      arguments: [stringLiteral(key), stringLiteral(address)],
      optional: false,
    },
  };
  const value: Expression = {
    type: 'ConditionalExpression',
    test: {type: 'Identifier', name: '__STATIC_HTML__'},
    consequent: stringList(html),
    alternate: load,
  };
  const estree = program([
    importOf('StaticHtml', '@site/src/components/StaticHtml'),
    importOf('loadStaticRuns', '@site/src/client/static-runs'),
    {
      type: 'VariableDeclaration',
      kind: 'const',
      declarations: [{type: 'VariableDeclarator', id: runs, init: value}],
    },
  ]);
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}
