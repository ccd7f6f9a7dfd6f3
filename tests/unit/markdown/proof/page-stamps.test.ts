import {describe, expect, it} from 'vitest';
import {proofEnglish} from '../../../../src/core/proof-words';
import {parseFenceMeta} from '../../../../src/markdown/parse/fence-meta';
import {pageStamps} from '../../../../src/markdown/proof/page-stamps';
import {toBlocks} from '../../../../src/markdown/proof/to-blocks';
import {renderMdx} from '../render/render-mdx';

const item = (language: string, code: string, meta = '') => ({
  at: null,
  language,
  code,
  meta: parseFenceMeta(language, meta),
});
const blocks = toBlocks(
  [
    item('python', 'import torch'),
    item('python', 'cuda()', 'notest="needs a GPU"'),
    item('console', '$ ls'),
    item('powershell', 'ls'),
    item('yaml', 'a: 1'),
  ],
  'torch',
);
const [torch, , terminal, , yaml] = blocks;
const proof = {with: ['torch 2.13.0', 'Python 3.11'], date: '2026-11-21', seconds: 1};
const proofs = new Map([
  [torch?.hash ?? '', {did: 'ran' as const, ...proof}],
  [terminal?.hash ?? '', {did: 'parsed' as const, ...proof}],
  [yaml?.hash ?? '', {did: 'parsed' as const, ...proof, with: ['PyYAML 6.0.3']}],
]);

describe('the stamps of a page', () => {
  it('say what was done, with what and when', () => {
    expect(pageStamps(blocks, proofs, proofEnglish).map(({text}) => text)).toEqual([
      'ran with torch 2.13.0, Python 3.11 · 2026-11-21',
      'not run: needs a GPU',
      'parsed with PyYAML 6.0.3 · 2026-11-21',
    ]);
  });

  it('say where there is no proof yet', () => {
    expect(pageStamps(blocks, new Map(), proofEnglish).map(({text}) => text)).toEqual([
      'not proven yet',
      'not run: needs a GPU',
      'not proven yet',
    ]);
  });
});

describe('a block on its page', () => {
  const stamps = () => [
    {language: 'python', code: 'a = 1', text: 'first'},
    {language: 'python', code: 'a = 1', text: 'second'},
  ];
  const stampsIn = async (mdx: string) =>
    [...(await renderMdx(mdx, {stamps})).matchAll(/data-language="(\w+)"|<p class="proof">(.*?)<\/p>/g)].map(
      ([, language, text]) => text ?? language,
    );

  it('has its stamp at its foot, the same code twice each its own', async () => {
    expect(
      await stampsIn('```python\na = 1\n```\n\nText.\n\n```json\n{}\n```\n\n```python\na = 1\n```'),
    ).toEqual(['python', 'first', 'json', 'python', 'second']);
  });

  it('has it below what it prints, in a tab too', async () => {
    expect(await stampsIn('```python\na = 1\n```\n\n```text output\n1\n```')).toEqual([
      'python',
      'text',
      'first',
    ]);
    const tabs =
      '```python tab="PyTorch"\na = 1\n```\n\n```text output\n1\n```\n\n```python tab="TensorFlow"\nb\n```';
    expect(await stampsIn(tabs)).toEqual(['python', 'text', 'first', 'python']);
  });

  it('keeps a date in one piece', async () => {
    const dated = () => [{language: 'python', code: 'a = 1', text: 'ran with torch 2.13.0 · 2026-11-21'}];
    expect(await renderMdx('```python\na = 1\n```', {stamps: dated})).toContain(
      '<p class="proof">ran with torch 2.13.0 · <time datetime="2026-11-21">2026-11-21</time></p>',
    );
  });
});
