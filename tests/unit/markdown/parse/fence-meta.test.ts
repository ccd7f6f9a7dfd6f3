import {describe, expect, it} from 'vitest';
import {isHighlighted, parseFenceMeta} from '../../../../src/markdown/parse/fence-meta';

function problems(lang: string | null, meta: string): string {
  return parseFenceMeta(lang, meta)
    .problems.map(({offset, message, fix}) => `${offset}: ${message} ${fix}`)
    .join('\n');
}

describe('parseFenceMeta', () => {
  it('reads every setting', () => {
    expect(
      parseFenceMeta(
        'python',
        'title="a b.py" {1,3-4} {7} showLineNumbers tab="ONNX Runtime" env=torch notest="needs a GPU"',
      ),
    ).toEqual({
      title: 'a b.py',
      highlighted: [
        {from: 1, to: 1},
        {from: 3, to: 4},
        {from: 7, to: 7},
      ],
      lineNumbers: true,
      tab: 'ONNX Runtime',
      env: 'torch',
      notest: 'needs a GPU',
      output: false,
      tolerance: null,
      problems: [],
    });
  });

  it.each([
    ['output tolerance=1%', {kind: 'relative', percent: 1}],
    ['tolerance=0.5% output', {kind: 'relative', percent: 0.5}],
    ['output tolerance=1e-3', {kind: 'absolute', value: 0.001}],
    ['output', null],
  ])('reads %s', (meta, tolerance) => {
    expect(parseFenceMeta('text', meta)).toMatchObject({output: true, tolerance, problems: []});
  });

  it.each([null, undefined, '', '   '])('reads %j as nothing', (meta) => {
    expect(parseFenceMeta('python', meta)).toMatchObject({title: null, highlighted: [], problems: []});
  });

  it('tells which lines are highlighted, however long a range is', () => {
    const meta = parseFenceMeta('python', '{2,5-999999999}');
    expect([1, 2, 3, 4, 5, 1000].filter((line) => isHighlighted(meta, line))).toEqual([2, 5, 1000]);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(parseFenceMeta('python', 'titel="x" tab="PyTorch"')).toMatchObject({title: null, tab: 'PyTorch'});
  });
});

describe('what cannot be read', () => {
  it('is a key that nobody knows', () => {
    expect(problems('python', 'titel="x" showLinenumbers colour=red')).toMatchInlineSnapshot(`
      "0: A code block has no setting \`titel\`. Did you mean \`title\`? Write \`title="serve.py"\`.
      10: A code block has no setting \`showLinenumbers\`. Did you mean \`showLineNumbers\`? Write \`showLineNumbers\`.
      26: A code block has no setting \`colour\`. Use title="…", {1,3-4}, showLineNumbers, tab="…", env=…, notest="…", output or tolerance=…."
    `);
  });

  it('is a value that is missing, doubled, open or of another kind', () => {
    expect(
      problems('python', 'title= tab title="a" title="b" showLineNumbers=yes env=pytorch notest="open'),
    ).toMatchInlineSnapshot(`
      "0: \`title\` has no value. Write \`title="serve.py"\`.
      7: \`tab\` has no value. Write \`tab="PyTorch"\`.
      21: \`title\` stands twice on this block. Keep one of the two.
      31: \`showLineNumbers\` takes no value. Write \`showLineNumbers\` alone.
      51: There is no environment \`pytorch\`. Did you mean \`torch\`? Use \`env=plain\`, \`env=torch\` or \`env=tensorflow\`.
      63: The quotation mark after \`notest=\` is not closed. Close it with \`"\`."
    `);
  });

  it('is a list of lines with something else in it', () => {
    expect(problems('python', '{1,a} {0} {4-2} {}')).toMatchInlineSnapshot(`
      "0: \`{1,a}\` is no list of lines. Write line numbers and ranges with commas: \`{1,3-4}\`.
      6: \`{0}\` is no list of lines. Write line numbers and ranges with commas: \`{1,3-4}\`.
      10: \`{4-2}\` is no list of lines. Write line numbers and ranges with commas: \`{1,3-4}\`.
      16: \`{}\` is no list of lines. Write line numbers and ranges with commas: \`{1,3-4}\`."
    `);
  });

  it('is an output that is no text, or a tolerance for no output', () => {
    expect(problems('python', 'output')).toMatchInlineSnapshot(
      `"0: \`output\` stands on a \`python\` block. What a program prints is a \` \`\`\`text output \` block right after the program."`,
    );
    expect(problems(null, 'output')).toMatchInlineSnapshot(
      `"0: \`output\` stands on a block without a language. What a program prints is a \` \`\`\`text output \` block right after the program."`,
    );
    expect(problems('python', 'tolerance=1%')).toMatchInlineSnapshot(
      `"0: \`tolerance\` stands on a block that is not marked \`output\`. Write \`output tolerance=1%\`, or take \`tolerance\` out."`,
    );
    expect(problems('text', 'output tolerance=little')).toMatchInlineSnapshot(
      `"7: \`little\` is no tolerance. Write \`tolerance=1%\`, or a number such as \`tolerance=0.01\`."`,
    );
  });

  it('is a sign that belongs to nothing', () => {
    expect(problems('python', '{1 "stray" =x')).toMatchInlineSnapshot(`
      "0: \`{1\` cannot be read as a setting of a code block. Use title="…", {1,3-4}, showLineNumbers, tab="…", env=…, notest="…", output or tolerance=….
      3: \`"stray"\` cannot be read as a setting of a code block. Use title="…", {1,3-4}, showLineNumbers, tab="…", env=…, notest="…", output or tolerance=….
      11: \`=x\` cannot be read as a setting of a code block. Use title="…", {1,3-4}, showLineNumbers, tab="…", env=…, notest="…", output or tolerance=…."
    `);
  });
});
