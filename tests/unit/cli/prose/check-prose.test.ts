import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkProse} from '../../../../src/cli/prose/check-prose';
import {formatDiagnostic} from '../../../../src/core/diagnostic';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'prose-'));
  mkdirSync(path.join(root, 'docs'));
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

async function check(text: string, file = 'docs/page.mdx'): Promise<string> {
  writeFileSync(path.join(root, file), text);
  return (await checkProse(root, [file])).map(formatDiagnostic).join('\n');
}

describe('the check of prose', () => {
  it('names a misspelt word with its place and the nearest words', async () => {
    expect(await check('A tensor holds\nnumbers in a recieved order.\n')).toMatchInlineSnapshot(`
      "docs/page.mdx:2:14 spelling (warning)
        \`recieved\` is in no dictionary. Nearest: \`received\`, \`relieved\`, \`receive\`.
        Mend it, put it in backticks if it is code, or add it to docs/words.txt if it is a word of this course."
    `);
  });

  it('takes British spelling, the terms of software, and words in backticks', async () => {
    expect(await check('The behaviour of Kubernetes, PyTorch and `recieved` in colour.\n')).toBe('');
    expect(await check('Its honor.\n')).toContain('`honor`');
  });

  it('takes the words of the course', async () => {
    const text = 'The frobnicator of ExecuTorch.\n';
    expect(await check(text)).toContain('frobnicator');
    writeFileSync(path.join(root, 'docs/words.txt'), '# Terms\nfrobnicator # of ours\nExecuTorch\n');
    expect(await check(text)).toBe('');
  });

  it('finds filler and repeated words in the same run', async () => {
    const report = await check('Utilise the the tensor.\n');
    expect(report).toMatch(/page\.mdx:1:1 filler \(warning\)/u);
    expect(report).toMatch(/page\.mdx:1:13 repeated-word \(warning\)/u);
  });
});
