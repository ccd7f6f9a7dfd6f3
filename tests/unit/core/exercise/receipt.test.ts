import {describe, expect, it} from 'vitest';
import {judgeReceipt} from '../../../../src/core/exercise/judge-receipt';
import {formatReceipt, readReceipt} from '../../../../src/core/exercise/receipt';

/** As `python -m pytest` printed it: the check is Python's own SHA-256 and base32. */
const PRINTED = 'lectern1.exercise-03-frameworks.clock+warm-up.20261121.pijab4py';
const RECEIPT = {exercise: 'exercise-03-frameworks', steps: ['clock', 'warm-up'], date: '2026-11-21'};
const SCOPE = {ids: ['exercise-03-frameworks', 'benchmark'], steps: ['clock', 'warm-up']};

describe('a receipt', () => {
  it('is what the tests of an exercise print', () => {
    expect(formatReceipt(RECEIPT)).toBe(PRINTED);
    expect(readReceipt(PRINTED)).toEqual({ok: true, receipt: RECEIPT});
  });

  it('may be broken over lines, quoted and in capitals', () => {
    const pasted = `  "${PRINTED.slice(0, 20)}\n    ${PRINTED.slice(20).toUpperCase()}" `;
    expect(readReceipt(pasted)).toEqual({ok: true, receipt: RECEIPT});
  });

  it('is known for one, and wrong, with any other sign in it', () => {
    for (const [index, sign] of [...PRINTED].entries()) {
      if (index < 'lectern1.'.length || !/[a-z0-9]/.test(sign)) continue;
      const other = sign === 'b' ? 'c' : 'b';
      const changed = PRINTED.slice(0, index) + other + PRINTED.slice(index + 1);
      expect(readReceipt(changed).ok, changed).toBe(false);
    }
    expect(readReceipt(PRINTED.replace('clock', 'click'))).toEqual({ok: false, problem: 'checksum'});
  });

  it.each(['', 'lectern1', 'lectern2.a.b.20261121.abcdefgh', 'lectern1.a..20261121.abcdefgh', `${PRINTED}x`])(
    'is none where its form is wrong: %s',
    (text) => {
      expect(readReceipt(text)).toEqual({ok: false, problem: 'form'});
    },
  );
});

describe('a receipt held against an exercise', () => {
  const judge = (text: string, scope = SCOPE) => judgeReceipt(text, scope);

  it('holds under the id that it has and those that it had', () => {
    expect(judge(PRINTED)).toEqual({kind: 'holds', receipt: RECEIPT});
    expect(judge(formatReceipt({...RECEIPT, exercise: 'benchmark'})).kind).toBe('holds');
  });

  it('says what is wrong', () => {
    expect(judge('  ').kind).toBe('empty');
    expect(judge('hello').kind).toBe('form');
    expect(judge(PRINTED.replace('2026', '2025')).kind).toBe('checksum');
    expect(judge(formatReceipt({...RECEIPT, exercise: 'exercise-04-cloud'})).kind).toBe('other-exercise');
  });

  it('names the steps that it does not prove', () => {
    const scope = {...SCOPE, steps: ['clock', 'warm-up', 'report']};
    expect(judge(PRINTED, scope)).toEqual({kind: 'other-steps', receipt: RECEIPT, missing: ['report']});
    expect(judge(PRINTED, {...SCOPE, steps: ['clock']})).toMatchObject({kind: 'other-steps', missing: []});
    expect(judge(PRINTED, {...SCOPE, steps: ['warm-up', 'clock']})).toMatchObject({missing: []});
  });
});
