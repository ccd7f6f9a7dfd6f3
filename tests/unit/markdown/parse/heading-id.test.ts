import headings from '@docusaurus/mdx-loader/lib/remark/headings';
import type {Heading, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import {createHeadingIds, headingText} from '../../../../src/markdown/parse/heading-id';
import {parseMdx} from '../../../../src/markdown/parse/processor';

const PAGE = `
## Saving and loading

## Saving and loading

### Saving & loading!

## With \`code\`, **bold** and [a link](https://example.org)

## Written {/* #own-id */}

## Own id

## own-id

## A formula $x^2$ and <kbd>Ctrl</kbd>

## Ports 80:http and ::colons

## Größe 🚀 und mehr

## Step-1

## Step

## Step

## {/* #only-id */}

## A comment {/* not an id */}

Set *apart*
===========
`;

/** Docusaurus' own step. Its types say that it is bound to a processor; it uses none. */
async function runHeadings(tree: Root): Promise<void> {
  const transform: unknown = Reflect.apply(headings, undefined, [{anchorsMaintainCase: false}]);
  if (typeof transform !== 'function') throw new Error('Docusaurus’ headings step has changed its form.');
  await transform(tree);
}

function headingsOf(tree: Root): Heading[] {
  const found: Heading[] = [];
  visit(tree, 'heading', (node) => {
    found.push(node);
  });
  return found;
}

describe('ids of headings', () => {
  it('are those that Docusaurus makes', async () => {
    const idOf = createHeadingIds();
    const ours = headingsOf(parseMdx(PAGE)).map((heading) => idOf(heading).id);
    const theirs = parseMdx(PAGE);
    await runHeadings(theirs);
    expect(ours).toEqual(headingsOf(theirs).map((heading) => heading.data?.hProperties?.id));
    expect(ours).toContain('own-id');
    expect(ours).toContain('saving-and-loading-1');
  });

  it('say whether they were written, and which slug was taken', () => {
    const idOf = createHeadingIds();
    const read = headingsOf(parseMdx('## A b {/* #x */}\n\n## C\n\n## C\n')).map((heading) => idOf(heading));
    expect(read).toEqual([
      {id: 'x', written: true, repeats: null},
      {id: 'c', written: false, repeats: null},
      {id: 'c-1', written: false, repeats: 'c'},
    ]);
  });

  it('are no part of the words', () => {
    expect(headingsOf(parseMdx('## Some *words* {/* #x */}')).map(headingText)).toEqual(['Some words ']);
  });
});
