import type {ArrayExpression, Expression, ImportDeclaration, Program, SimpleLiteral} from 'estree';
import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx';

/** A string in JavaScript. */
export function stringLiteral(value: string): SimpleLiteral {
  return {type: 'Literal', value, raw: JSON.stringify(value)};
}

/** A list of strings in JavaScript. */
export function stringList(values: readonly string[]): ArrayExpression {
  return {type: 'ArrayExpression', elements: values.map(stringLiteral)};
}

/** `import {name} from 'source'` */
export function importOf(name: string, source: string): ImportDeclaration {
  const identifier = {type: 'Identifier' as const, name};
  return {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportSpecifier', imported: identifier, local: identifier}],
    attributes: [],
    source: stringLiteral(source),
  };
}

/** A module of JavaScript statements. */
export function program(body: Program['body']): Program {
  return {type: 'Program', sourceType: 'module', comments: [], body};
}

/** `name={expression}` */
export function expressionAttribute(name: string, expression: Expression): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: '',
      data: {estree: program([{type: 'ExpressionStatement', expression}])},
    },
  };
}

/** `name="value"` */
export function textAttribute(name: string, value: string): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}
