import {describe, expect, it} from 'vitest';
import {parseFenceMeta} from '../../../../src/markdown/parse/fence-meta';
import {sequences} from '../../../../src/markdown/proof/sequences';
import {type CodeItem, toBlocks} from '../../../../src/markdown/proof/to-blocks';

/** `python env=torch` and its code; `at` is the place in the list. */
const items = (...fences: readonly (readonly [string, string])[]): CodeItem<number>[] =>
  fences.map(([opening, code], at) => {
    const [language = '', ...meta] = opening.split(' ');
    return {at, language, code, meta: parseFenceMeta(language, meta.join(' '))};
  });
const hashes = (...fences: readonly (readonly [string, string])[]) =>
  toBlocks(items(...fences), 'plain').map(({hash}) => hash);

describe('the blocks of a page', () => {
  it('are those that something can try', () => {
    const blocks = toBlocks(
      items(
        ['python', 'a = 1'],
        ['text', 'nothing'],
        ['mermaid', 'flowchart LR'],
        ['console', '$ ls'],
        ['console tab="Windows"', '> dir'],
        ['powershell', 'ls'],
        ['http', 'GET / HTTP/1.1'],
      ),
      'plain',
    );
    expect(blocks.map(({at, way}) => [at, way])).toEqual([
      [0, 'run'],
      [3, 'parse'],
      [5, 'maybe'],
    ]);
  });

  it('have the environment of the fence, of its tab, or of the page', () => {
    const blocks = toBlocks(
      items(['python', ''], ['python tab="Keras"', ''], ['python tab="Keras" env=plain', '']),
      'torch',
    );
    expect(blocks.map(({environment}) => environment)).toEqual(['torch', 'tensorflow', 'plain']);
  });

  it('have the output that stands below', () => {
    const blocks = toBlocks(
      items(
        ['python', 'print(1)'],
        ['text output tolerance=1%', '1'],
        ['text output', '2'],
        ['http', 'GET /'],
        ['text output', 'of nobody'],
      ),
      'plain',
    );
    expect(blocks.map(({output}) => output)).toEqual([
      {text: '1\n2', tolerance: {kind: 'relative', percent: 1}},
    ]);
  });
});

describe('the hash of a block', () => {
  const base = hashes(['python', 'a = 1'], ['python', 'print(a)'], ['json', '{}']);

  it('changes with what runs before it, and not with what is only read', () => {
    const changed = hashes(['python', 'a = 2'], ['python', 'print(a)'], ['json', '{}']);
    expect(changed.map((hash, index) => hash === base[index])).toEqual([false, false, true]);
    const longer = hashes(['python', 'a = 1'], ['json', '[]'], ['python', 'print(a)'], ['json', '{}']);
    expect(longer).toEqual([base[0], expect.any(String), base[1], base[2]]);
  });

  it('changes with its output and the tolerance of it', () => {
    const outputs = ['text output', 'text output tolerance=1%', 'text output tolerance=2%'];
    const all = outputs.map((opening) => hashes(['python', 'a = 1'], [opening, '1'])[0]);
    expect(new Set([...all, base[0]]).size).toBe(4);
  });

  it('does not change with a block of another environment, except a plain one', () => {
    const alone = hashes(['python env=torch', 'b']);
    expect(hashes(['python env=tensorflow', 'a'], ['python env=torch', 'b'])[1]).toBe(alone[0]);
    expect(hashes(['python env=plain', 'a'], ['python env=torch', 'b'])[1]).not.toBe(alone[0]);
    expect(hashes(['python env=torch', 'a'], ['python env=plain', 'b'])[1]).toBe(hashes(['python', 'b'])[0]);
  });

  it('does not change with a block that is not run', () => {
    expect(hashes(['python notest="slow"', 'x'], ['python', 'a = 1'])[1]).toBe(base[0]);
  });
});

describe('the sequences of a page', () => {
  it('take plain blocks into each framework, and leave out what is not run', () => {
    const blocks = toBlocks(
      items(
        ['python', 'plain'],
        ['python env=torch', 'torch'],
        ['python env=tensorflow', 'tensorflow'],
        ['python env=torch notest="slow"', 'never'],
        ['json', '{}'],
      ),
      'plain',
    );
    expect(
      sequences(blocks).map(({environment, blocks}) => [environment, ...blocks.map(({code}) => code)]),
    ).toEqual([
      ['plain', 'plain'],
      ['torch', 'plain', 'torch'],
      ['tensorflow', 'plain', 'tensorflow'],
    ]);
  });
});
