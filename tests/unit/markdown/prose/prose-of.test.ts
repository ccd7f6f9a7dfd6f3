import {describe, expect, it} from 'vitest';
import {proseOf} from '../../../../src/markdown/prose/prose-of';

const PAGE = `---
title: A title of words
minutes: 20
objectives: [m01.o1]
---

Plain words, \`code\`, $x^2$ and [a link](../other/page.mdx#part).

\`\`\`python
hidden = 1
\`\`\`

- A *marked* item {/* #an-id */}

<Term id="tensor">Tensors</Term> flow.
`;

describe('the prose of a page', () => {
  const prose = proseOf(PAGE, 'page');

  it('is as long as the file, with the same lines', () => {
    expect(prose).toHaveLength(PAGE.length);
    expect(prose.split('\n').map(({length}) => length)).toEqual(PAGE.split('\n').map(({length}) => length));
  });

  it('holds every sentence at its place and nothing else', () => {
    const words = [...prose.matchAll(/[a-z]+/giu)].map(({0: word, index}) => [
      word,
      PAGE.slice(index, index + word.length),
    ]);
    expect(words.every(([word, there]) => word === there)).toBe(true);
    expect(words.map(([word]) => word).join(' ')).toBe(
      'A title of words Plain words and a link A marked item Tensors flow',
    );
  });

  it('is there for a page with a slip in its syntax too', () => {
    expect(proseOf('Some words <broken and more.\n', 'page')).toMatch(/^Some words/u);
  });
});

describe('the prose of a quiz', () => {
  it('leaves attributes and blanks out', () => {
    const prose = proseOf(
      '---\ntitle: One title\n---\n\n### Which one? {#which points=2}\n\n- [x] This one {pin}\n- [ ] That\n',
      'quiz',
    );
    expect([...prose.matchAll(/[a-z]+/giu)].map(([word]) => word).join(' ')).toBe(
      'One title Which one This one That',
    );
  });
});
