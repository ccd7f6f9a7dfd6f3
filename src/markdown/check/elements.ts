import {didYouMean} from '../../core/nearest';
import {type AuthorElement, COMPONENTS, HTML_ELEMENTS, HTML_INSTEAD} from '../author-elements';
import type {ElementDraft, PageDraft} from '../parse/page-draft';
import {type Finding, oneOf} from './finding';

/** Tags that nobody knows, and tags without what they need or with what they do not take. */
export function checkElements({body}: PageDraft): readonly Finding[] {
  return body.elements.flatMap((element) => {
    const known = COMPONENTS.get(element.name ?? '') ?? HTML_ELEMENTS.get(element.name ?? '');
    if (known === undefined) return [unknown(element)];
    return [...checkAttributes(element, known), ...checkPlace(element, known)];
  });
}

function unknown({name, place}: ElementDraft): Finding {
  const html = [...HTML_ELEMENTS.keys()];
  if (name === null) {
    return {
      rule: 'unknown-element',
      place,
      message: '`<>` holds nothing together in a page.',
      fix: 'Take it out.',
    };
  }
  if (/^[a-z]/.test(name)) {
    const instead = HTML_INSTEAD.get(name.toLowerCase());
    return {
      rule: 'unknown-element',
      place,
      message: `\`<${name}>\` cannot stand in a page.`,
      fix:
        instead ?? `Write Markdown, or put it in backticks. The HTML that may stand there is ${oneOf(html)}.`,
    };
  }
  const components = [...COMPONENTS.keys()];
  const quote = (component: string) => `\`<${component}>\``;
  return {
    rule: 'unknown-element',
    place,
    message: `There is no component \`<${name}>\`.${didYouMean(name, components, quote)}`,
    fix: `Use one of ${oneOf(components)}; if it is no tag, put it in backticks.`,
  };
}

function checkAttributes(element: ElementDraft, known: AuthorElement): Finding[] {
  const {name, attributes, place} = element;
  const all = [...known.required, ...known.optional];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const attribute of attributes) {
    if (attribute.name === null || attribute.value === null) {
      findings.push({
        rule: 'expression',
        place: attribute.place,
        message: 'An attribute cannot be code.',
        fix: `Write it as \`${attribute.name ?? 'name'}="text"\`.`,
      });
    } else if (!all.includes(attribute.name)) {
      findings.push({
        rule: 'unknown-attribute',
        place: attribute.place,
        message: `\`<${name}>\` has no attribute \`${attribute.name}\`.${didYouMean(attribute.name, all)}`,
        fix:
          all.length === 0
            ? 'Take it out; the tag has no attributes.'
            : `Its attributes are ${all.map((attribute) => `\`${attribute}\``).join(' and ')}.`,
      });
    } else if (seen.has(attribute.name)) {
      findings.push({
        rule: 'unknown-attribute',
        place: attribute.place,
        message: `The attribute \`${attribute.name}\` stands twice.`,
        fix: 'Keep one of the two.',
      });
    }
    if (attribute.name !== null) seen.add(attribute.name);
  }
  for (const required of known.required) {
    const written = attributes.find((attribute) => attribute.name === required);
    const isEmpty =
      written?.value === true || (typeof written?.value === 'string' && written.value.trim() === '');
    if (written !== undefined && !isEmpty) continue;
    findings.push({
      rule: 'missing-attribute',
      place: written?.place ?? place,
      message: written === undefined ? `\`<${name}>\` has no \`${required}\`.` : `\`${required}\` is empty.`,
      fix: `Write \`<${name} ${required}="…">\`.`,
    });
  }
  return findings;
}

function checkPlace({name, hasContent, isBlock, place}: ElementDraft, known: AuthorElement): Finding[] {
  const findings: Finding[] = [];
  if (known.content === 'empty' && hasContent) {
    findings.push({
      rule: 'element-content',
      place,
      message: `\`<${name}>\` holds nothing.`,
      fix: `Write \`<${name} … />\`, and the text after it.`,
    });
  }
  if (known.content === 'inside' && !hasContent) {
    findings.push({
      rule: 'element-content',
      place,
      message: `\`<${name}>\` is empty.`,
      fix: `Write something between \`<${name}>\` and \`</${name}>\`.`,
    });
  }
  if (known.place === 'block' && !isBlock) {
    findings.push({
      rule: 'element-place',
      place,
      message: `\`<${name}>\` stands in the middle of a paragraph.`,
      fix: 'Put it on lines of its own, with a blank line before and after.',
    });
  }
  return findings;
}
