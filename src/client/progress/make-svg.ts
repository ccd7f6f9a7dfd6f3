type Attributes = Readonly<Record<string, string | number>>;

/** A new element of a drawing. Texts stay texts. */
export function makeSvg(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  // Every element of this namespace is one.
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}
