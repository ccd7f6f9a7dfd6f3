import {describe, expect, it} from 'vitest';
import {addPolicyMeta, policyMeta} from '../../../../src/core/hosting/policy-meta';

describe('the policy in a page', () => {
  const meta = policyMeta(new Map([['script-src', "'self'"]]));

  it('is one element, and the referrer another', () => {
    expect(meta).toBe(
      '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">' +
        '<meta name="referrer" content="strict-origin-when-cross-origin">',
    );
  });

  it.each(['<meta charset=UTF-8>', '<meta charset="utf-8"/>'])('stands after %s', (charset) => {
    const html = `<!doctype html><head>${charset}<title>x</title><script>1</script>`;
    expect(addPolicyMeta(html, '<M>')).toBe(
      `<!doctype html><head>${charset}<M><title>x</title><script>1</script>`,
    );
  });

  it('never stands after a script, which it would not hold', () => {
    expect(() => addPolicyMeta('<head><script>1</script><meta charset=UTF-8>', '<M>')).toThrow(/script/);
    expect(() => addPolicyMeta('<head><title>x</title>', '<M>')).toThrow(/encoding/);
  });
});
