import {describe, expect, it} from 'vitest';
import {pathKey, readYaml} from '../../../../src/markdown/parse/yaml-source';

function problems(text: string): string {
  return readYaml(text)
    .problems.map(({offset, message, fix}) => `${offset}: ${message} ${fix}`)
    .join('\n');
}

describe('readYaml', () => {
  it('knows where each key and value stands', () => {
    const text = 'title: A\nplan:\n  - days: "1"\n    ids: [x, y]\n';
    const {value, offsets} = readYaml(text);
    expect(value).toEqual({title: 'A', plan: [{days: '1', ids: ['x', 'y']}]});
    const at = (...path: (string | number)[]) => {
      const found = offsets.get(pathKey(path));
      return found === undefined
        ? null
        : [text.slice(found.key).split(/[:\n,]/)[0], text.slice(found.value).split(/[\n,\]]/)[0]];
    };
    expect(at('title')).toEqual(['title', 'A']);
    expect(at('plan', 0, 'days')).toEqual(['days', '"1"']);
    expect(at('plan', 0, 'ids', 1)).toEqual(['y]', 'y']);
    expect(at('plan', 1)).toBeNull();
  });

  it('explains a text with a colon', () => {
    expect(problems('title: Serving: the basics')).toMatchInlineSnapshot(
      `"7: This line is no \`key: value\`, or its text has a colon in it. Leave a space after the key’s colon, and put a text with a colon in quotes: \`title: "Serving: the basics"\`."`,
    );
  });

  it('explains keys that come twice', () => {
    expect(problems('title: A\ntitle: B\ntitle: C')).toMatchInlineSnapshot(`
      "9: This key stands twice. Keep one of the two.
      18: This key stands twice. Keep one of the two."
    `);
  });

  it('explains a tab', () => {
    expect(problems('plan:\n\t- x')).toMatchInlineSnapshot(
      `"6: This line is indented with a tab. Indent with spaces."`,
    );
  });

  it('explains a quotation mark that is open', () => {
    expect(problems('title: "A\nlevel: B')).toMatchInlineSnapshot(
      `"18: A quotation mark before this is never closed. Close it."`,
    );
  });

  it('explains a bracket that is open', () => {
    expect(problems('requires: [a, b\nlevel: B')).toMatchInlineSnapshot(
      `"16: A bracket before this is never closed. Close it: \`[a, b]\`."`,
    );
  });

  it('explains an odd indent', () => {
    expect(problems('plan:\n    - a\n  - b')).toMatchInlineSnapshot(
      `"14: This line is indented like nothing above it. Indent it as its neighbours are, by two spaces for each level."`,
    );
  });

  it('explains a sign that YAML keeps for itself', () => {
    expect(problems('title: @home')).toMatchInlineSnapshot(
      `"7: A text cannot begin with this sign. Put the whole text in quotes."`,
    );
  });

  it('explains no space after the colon', () => {
    expect(problems('title:A\nlevel: B')).toMatchInlineSnapshot(
      `"0: This line is no \`key: value\`, or its text has a colon in it. Leave a space after the key’s colon, and put a text with a colon in quotes: \`title: "Serving: the basics"\`."`,
    );
  });

  it('explains a line that is no key', () => {
    expect(problems('title: A\njust words')).toMatchInlineSnapshot(
      `"9: This line has no colon. Write \`key: value\`, with a space after the colon."`,
    );
  });

  it('explains a text that begins in bold', () => {
    expect(problems('title: *nowhere')).toMatchInlineSnapshot(
      `"7: A text that begins with \`*\` is read as a reference. Put the whole text in quotes."`,
    );
  });

  it('explains a text that begins with an ampersand', () => {
    expect(problems('- &co and more')).toMatchInlineSnapshot(
      `"6: A text that begins with \`&\` is read as a reference. Put the whole text in quotes."`,
    );
  });

  it('explains words after a text in quotes', () => {
    expect(problems("title: 'it's'")).toMatchInlineSnapshot(
      `"11: This does not belong to the value before it. Put the whole text in quotes; a quotation mark inside is doubled or of the other kind."`,
    );
  });

  it('does not follow values that refer to one another without end', () => {
    const bomb = 'a: &a [x, x, x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]';
    expect(readYaml(bomb).value).toBeUndefined();
    expect(problems(bomb)).toMatchInlineSnapshot(`
      "6: A text that begins with \`&\` is read as a reference. Put the whole text in quotes.
      25: A text that begins with \`&\` is read as a reference. Put the whole text in quotes.
      26: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      30: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      34: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      38: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      48: A text that begins with \`&\` is read as a reference. Put the whole text in quotes.
      49: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      53: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      57: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      61: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      69: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      73: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      77: A text that begins with \`*\` is read as a reference. Put the whole text in quotes.
      81: A text that begins with \`*\` is read as a reference. Put the whole text in quotes."
    `);
  });
});
