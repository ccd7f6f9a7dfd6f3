import {describe, expect, it} from 'vitest';
import {outputDifference} from '../../../../src/markdown/proof/output-difference';

const exact = (text: string, came: string) => outputDifference({text, tolerance: null}, came);
const near = (text: string, came: string) =>
  outputDifference({text, tolerance: {kind: 'relative', percent: 10}}, came);

describe('what a block prints', () => {
  it('is the output that the page shows, spaces at the ends aside', () => {
    expect(exact('a\n  b', 'a  \n  b\r\n\n')).toBeNull();
    expect(exact('', '\n')).toBeNull();
  });

  it('is not anything else', () => {
    expect(exact('a\nb\nc', 'a\nx\nc\nd')).toMatchInlineSnapshot(`
      "  a
      - b
      + x
        c
      + d"
    `);
    expect(exact('a\nb', 'a')).toBe('  a\n- b');
    expect(exact(' a', 'a')).toBe('-  a\n+ a');
    expect(exact('1.0', '1.00')).not.toBeNull();
  });

  it('may have other numbers within the tolerance', () => {
    expect(near('loss 1.00, step 20', 'loss 1.09, step   20')).toBeNull();
    expect(near('-0.5 and 2e-3', '-0.46 and 2.1e-3')).toBeNull();
    expect(near('loss 1.00', 'loss 1.11')).toBe('- loss 1.00\n+ loss 1.11');
    expect(near('loss 1.00', 'cost 1.00')).not.toBeNull();
    expect(near('1', '-1')).not.toBeNull();
    expect(near('3 rows', 'no rows')).not.toBeNull();
  });

  it('may be off by an absolute tolerance', () => {
    const within = (came: string) =>
      outputDifference({text: '10', tolerance: {kind: 'absolute', value: 0.5}}, came);
    expect(within('10.5')).toBeNull();
    expect(within('10.6')).not.toBeNull();
    expect(within('nan')).not.toBeNull();
  });
});
