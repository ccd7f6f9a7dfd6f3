/** A text around an element: `Did you mean {query}?` with a button in the place of `{query}`. */
export function fillNode(template: string, name: string, node: Node): readonly (Node | string)[] {
  const [before = '', after = ''] = template.split(`{${name}}`);
  return [before, node, after];
}
