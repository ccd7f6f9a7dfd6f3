import {describe, expect, it} from 'vitest';
import {explainError} from '../../../../src/cli/site/explain-error.mjs';

const wrapped = (cause) => new Error('Unable to build website for locale en.', {cause});

describe('explainError', () => {
  it('prints the report for authors and no stack', () => {
    const report = 'docs/a.mdx:3:1 unknown-key\n  `titel` is no key.\n  Write `title`.';
    expect(explainError(wrapped(new Error(report)))).toBe(report);
  });

  it('says each message once', () => {
    const cause = new Error('Docusaurus found broken links!');
    expect(explainError(wrapped(new Error('Docusaurus found broken links!', {cause})))).toBe(
      'Docusaurus found broken links!',
    );
  });

  it('keeps what there is where there is no more', () => {
    expect(explainError(wrapped(undefined))).toBe('Unable to build website for locale en.');
  });

  it('has one sentence for a full disk, whoever meets it', () => {
    const sentence = 'The disk is full: free some space, then run the command again.';
    expect(explainError(wrapped(new Error("ENOSPC: no space left on device, write 'a'")))).toBe(sentence);
    expect(explainError(wrapped(new Error('No space left on device (os error 28)')))).toBe(sentence);
  });

  it('shows where a mistake in code is', () => {
    const mistake = new ReferenceError('window is not defined');
    expect(explainError(wrapped(new AggregateError([mistake], 'Two pages')))).toContain(
      'explain-error.test.mjs',
    );
  });

  it('prints what is no error as it is', () => {
    expect(explainError('stopped')).toBe("'stopped'");
  });
});
