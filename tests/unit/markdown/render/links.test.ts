import {describe, expect, it} from 'vitest';
import {renderMdx} from './render-mdx';

describe('links', () => {
  it.each([
    ['[a](/glossary/#x)', '<a href="/course/glossary/#x">a</a>'],
    ['[a](/course/glossary/)', '<a href="/course/glossary/">a</a>'],
    ['[a](/foundations/x#y)', '<a href="/course/foundations/x/#y">a</a>'],
    ['[a](/foundations?y)', '<a href="/course/foundations/?y">a</a>'],
    ['[a](/)', '<a href="/course/">a</a>'],
    ['[a](/files/x.zip)', '<a href="/course/files/x.zip">a</a>'],
    ['[a](#x)', '<a href="#x">a</a>'],
    ['[a](pathname:///files/x.zip)', '<a href="/course/files/x.zip">a</a>'],
    ['[a](https://example.org/)', '<a href="https://example.org/" rel="external noreferrer">a</a>'],
    ['[a](mailto:a@example.org)', '<a href="mailto:a@example.org">a</a>'],
  ])('%s', async (mdx, html) => {
    expect(await renderMdx(mdx)).toBe(`<p>${html}</p>`);
  });
});
