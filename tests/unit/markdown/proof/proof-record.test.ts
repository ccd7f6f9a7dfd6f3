import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {formatProofRecord} from '../../../../src/core/proof/format-proof-record';
import type {BlockProof, ProofRecord} from '../../../../src/core/proof/proof-record';
import {parseProofRecord} from '../../../../src/markdown/proof/parse-proof-record';

const shared = {with: ['torch 2.13.0', 'Python 3.11'], date: '2026-11-21', seconds: 1.5};
const blockOf = (did: BlockProof['did']): BlockProof => ({did, ...shared});
const record: ProofRecord = {
  pages: new Map([
    ['b/two', new Map([['22', blockOf('parsed')]])],
    [
      'a/one',
      new Map([
        ['ff', blockOf('ran')],
        ['1e', blockOf('compiled')],
      ]),
    ],
  ]),
  downloads: new Map([['a/one/one', {hash: '33', ...shared}]]),
  exercises: new Map(),
};

describe('the record', () => {
  it('has one line an entry, the blocks in the order of their page', () => {
    expect(formatProofRecord(record)).toMatchInlineSnapshot(`
      "{
        "pages": {
          "a/one": {
            "ff": {"did": "ran", "with": ["torch 2.13.0", "Python 3.11"], "date": "2026-11-21", "seconds": 1.5},
            "1e": {"did": "compiled", "with": ["torch 2.13.0", "Python 3.11"], "date": "2026-11-21", "seconds": 1.5}
          },
          "b/two": {
            "22": {"did": "parsed", "with": ["torch 2.13.0", "Python 3.11"], "date": "2026-11-21", "seconds": 1.5}
          }
        },
        "downloads": {
          "a/one/one": {"hash": "33", "with": ["torch 2.13.0", "Python 3.11"], "date": "2026-11-21", "seconds": 1.5}
        },
        "exercises": {}
      }
      "
    `);
  });

  it('is read back as it was', () => {
    const read = parseProofRecord(formatProofRecord(record));
    expect(read.ok && formatProofRecord(read.value)).toBe(formatProofRecord(record));
  });

  it.each([
    ['a merge that was not finished', '<<<<<<< HEAD\n{}'],
    ['a kind that is none', formatProofRecord(record).replace('"ran"', '"guessed"')],
    ['a key too many', formatProofRecord(record).replace('"seconds"', '"minutes"')],
    ['no record', '[]'],
  ])('is refused with %s', (_name, text) => {
    expect(parseProofRecord(text).ok).toBe(false);
  });

  it('says what to do where it cannot be read', () => {
    const broken = parseProofRecord(formatProofRecord(record).replace('2026-11-21', 'today'));
    expect(broken.diagnostics.map(formatDiagnostic).join('\n')).toMatchInlineSnapshot(`
      "tests/content/verified.json:1:1 proof-record
        The record of what was proven cannot be read at \`pages.a/one.ff.date\`.
        Take the version of the main branch, then run \`npm run verify:code\`."
    `);
  });
});
