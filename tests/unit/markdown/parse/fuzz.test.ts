import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildCourse} from '../../../../src/markdown/build-course';
import {preparePage} from '../../../../src/markdown/prepare-page';
import {CONFIG, LESSON, QUIZ} from '../course-fixture';

const PAGE = `---
title: "First: a page"
description: The first lesson.
minutes: 10
objectives: [m01.o1]
formerly:
  - basics/zero
---

## Start {/* #start */}

Text with \`code\`, **bold**, $x^2$, a [link](./02-second.mdx#saving) and <Term id="tensor">tensors</Term>.[^1]

[^1]: A note.

:::note[Mind]
Inside.
:::

\`\`\`python title="serve.py" {1,3-4} tab="PyTorch"
x = {1: 2}
\`\`\`
\`\`\`python tab="TensorFlow"
y = 2
\`\`\`

$$
\\frac{a}{b}
$$

| a | b |
| - | - |
| 1 | 2 |

<Figure id="queue" caption="A queue">

![Requests wait](./queue.svg)

</Figure>

- [ ] Do it {/* #it */}
- [x] Done

\`\`\`mermaid
flowchart LR
  accTitle: A queue
  accDescr: It waits.
  a --> b
\`\`\`

> Quote with <kbd>Ctrl</kbd> and \\{brace\\}.
`;

/** Pieces that authors mistype, beside any text at all. */
const PIECES = [
  '<',
  '>',
  '{',
  '}',
  '</',
  '/>',
  '$',
  '$$',
  '`',
  '```',
  '---',
  ':::',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '|',
  '[',
  '](',
  '![',
  '[^',
  '#',
  '{#id}',
  '{/*',
  '*/}',
  '<!--',
  '<br>',
  '<Figure',
  '</Figure>',
  '"',
  "'",
  ': ',
  '- ',
  'import x from "y"',
  '\uFEFF',
  '\u0000',
  '\u2028',
  'é',
  '🚀',
  '&lt;',
  '\\',
];

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const change = fc.record({
  at: fc.nat(PAGE.length),
  remove: fc.oneof(fc.nat(3), fc.nat(60)),
  insert: fc.oneof(fc.constantFrom('', ...PIECES), fc.string({maxLength: 5})),
});

function apply(text: string, {at, remove, insert}: Change): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

describe('any text at all', () => {
  it('gives a draft and problems inside the file, and never throws', () => {
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
        const source = changes.reduce(apply, PAGE);
        const page = preparePage(LESSON, source);
        const {diagnostics} = buildCourse({
          config: CONFIG,
          pages: [page],
          work: [QUIZ],
          routes: ['/'],
          files: new Set([LESSON]),
          read: () => null,
        });
        const lines = source.replace(/^\uFEFF/, '').split('\n');
        for (const {file, line, column, message, fix} of diagnostics) {
          expect(message).not.toBe('');
          expect(fix).not.toBe('');
          if (file !== LESSON) continue;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      {numRuns: 2000, seed: 20261121},
    );
  }, 120_000);
});
