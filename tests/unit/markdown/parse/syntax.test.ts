import {describe, expect, it} from 'vitest';
import {createPlaces} from '../../../../src/markdown/parse/places';
import {parseTolerantly} from '../../../../src/markdown/parse/tolerant-parse';

function slipsOf(source: string): string {
  const places = createPlaces(source);
  return parseTolerantly(source)
    .slips.map(({rule, offset, message, fix}) => {
      const {line, column} = places.at(offset);
      return `${line}:${column} ${rule}: ${message} ${fix}`;
    })
    .join('\n');
}

describe('signs in prose', () => {
  it('a less-than, an arrow, an address, a type', () => {
    expect(
      slipsOf('x <5 ms\n\na <- b\n\n<https://a.org/b>\n\n<me@a.org>\n\nList<String>\n\n`a` <T, U>'),
    ).toMatchInlineSnapshot(`
      "5:1 loose-less-than: \`<https://a.org/b>\` is read as a tag. Write \`[text](https://a.org/b)\`.
      7:1 loose-less-than: \`<me@a.org>\` is read as a tag. Write \`[text](mailto:me@a.org)\`.
      1:3 loose-less-than: \`<5\` is read as the beginning of a tag. Write \`\\<\`, or put it in backticks.
      3:3 loose-less-than: \`<-\` is read as the beginning of a tag. Write \`\\<\`, or put it in backticks.
      11:5 broken-tag: The tag that begins with \`<T\` cannot be read. If it is no tag: write \`\\<\`, or put it in backticks.
      9:5 unclosed-tag: \`<String>\` is read as a tag that is never closed. If it is no tag: write \`\\<\`, or put it in backticks."
    `);
  });

  it('braces, closed and open, in prose and at the beginning of a line', () => {
    expect(slipsOf('a {b c} d\n\n{"a": 1}\n\nopen { brace\n\nmore')).toMatchInlineSnapshot(`
      "3:1 expression: \`{"a": 1}\` is read as code. Put it in backticks, or write \`\\{\` for a brace in prose.
      1:3 expression: \`{b c}\` is read as code. Put it in backticks, or write \`\\{\` for a brace in prose.
      5:6 expression: This brace is never closed, and is read as the beginning of code. Put it in backticks, or write \`\\{\` for a brace in prose."
    `);
  });

  it('a lone opening brace at the end of a page', () => {
    expect(slipsOf('text\n\n{')).toMatchInlineSnapshot(
      `"3:1 expression: This brace is never closed, and is read as the beginning of code. Put it in backticks, or write \`\\{\` for a brace in prose."`,
    );
  });

  it('words at the beginning of a line that are read as code', () => {
    expect(slipsOf('Text.\n\nimport your data first.')).toMatchInlineSnapshot(
      `"3:1 import-export: A line that begins with \`import\` is read as code. Components need no import: take the line out. In prose, let the line begin with another word."`,
    );
    expect(slipsOf('export default 3 +')).toMatchInlineSnapshot(
      `"1:1 import-export: A line that begins with \`export\` is read as code. Components need no import: take the line out. In prose, let the line begin with another word."`,
    );
  });
});

describe('tags', () => {
  it('that are never closed', () => {
    expect(slipsOf('One<br>two, <b>three\n\n<details>\n\nx\n')).toMatchInlineSnapshot(`
      "1:13 unclosed-tag: \`<b>\` is read as a tag that is never closed. Write \`**text**\`.
      1:4 unclosed-tag: \`<br>\` is read as a tag that is never closed. Take it out: leave a blank line where a new paragraph begins.
      3:1 unclosed-tag: \`<details>\` is opened here and not closed in the same block. Close it with \`</details>\` in the same paragraph; around several paragraphs, both tags stand on lines of their own."
    `);
    expect(slipsOf('<Sidenote>abc\n\nx</Sidenote>')).toMatchInlineSnapshot(
      `"1:1 unclosed-tag: \`<Sidenote>\` is opened here and not closed in the same block. Close it with \`</Sidenote>\` in the same paragraph; around several paragraphs, both tags stand on lines of their own."`,
    );
  });

  it('that are closed under another name, or in another block, or twice', () => {
    expect(slipsOf('<Term id="x">y</Trm>')).toMatchInlineSnapshot(
      `"1:1 unclosed-tag: \`<Term>\` is closed with \`</Trm>\`. Close it with \`</Term>\`."`,
    );
    expect(slipsOf('<Sidenote>\n- x</Sidenote>')).toMatchInlineSnapshot(
      `"2:4 unclosed-tag: \`</Sidenote>\` closes a tag inside another block than the one where it was opened. Put \`<Sidenote>\` and \`</Sidenote>\` on lines of their own, with blank lines around what is between them."`,
    );
    expect(slipsOf('abc</Sidenote> and </p>')).toMatchInlineSnapshot(`
      "1:4 unclosed-tag: \`</Sidenote>\` closes what was not opened in the same block. Take it out, or put the opening tag in the same block.
      1:20 unclosed-tag: \`</p>\` closes what was not opened in the same block. Take it out, or put the opening tag in the same block."
    `);
  });

  it('whose attributes cannot be read', () => {
    expect(slipsOf('<Figure id=x>\n\n</Figure>')).toMatchInlineSnapshot(
      `"1:1 broken-tag: The tag that begins with \`<Figure\` cannot be read. Write each attribute as \`name="text"\` and close the tag with \`>\` or \`/>\`."`,
    );
    expect(slipsOf('<Figure id={}>\n\n</Figure>')).toMatchInlineSnapshot(
      `"1:12 expression: An attribute cannot be code. Write it as \`name="text"\`."`,
    );
    expect(slipsOf('<Figure id="x>\n\n</Figure>')).toMatchInlineSnapshot(
      `"1:1 broken-tag: A quotation mark in \`<Figure\` is never closed. Write each attribute as \`name="text"\`."`,
    );
    expect(slipsOf('<Quiz id="a" /')).toMatchInlineSnapshot(
      `"1:1 broken-tag: The tag that begins with \`<Quiz\` cannot be read. Write each attribute as \`name="text"\` and close the tag with \`>\` or \`/>\`."`,
    );
  });
});

describe('a fault of the parser itself', () => {
  it('is told as a line that cannot be read', () => {
    // The parser's own assertion fails on a tag in the text of an image.
    expect(
      slipsOf('First.\n\nSecond.\n\n![<br>Requests wait](./queue.svg)\n\nThird.\n'),
    ).toMatchInlineSnapshot(
      `"5:1 unreadable: The page cannot be read from here on. Look for a tag, a bracket or a footnote on this line or before it that is not closed, and close it."`,
    );
  });
});
