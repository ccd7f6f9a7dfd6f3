import {describe, expect, it} from 'vitest';
import {excerpt} from '../../../../src/client/archive/excerpt';

const show = (text: string, found: string[]) =>
  excerpt(text, found)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('excerpt', () => {
  it('marks what was found', () => {
    expect(show('A model is quantized here', ['quantized'])).toBe('A model is [quantized] here');
  });

  it('begins a little before the first match and ends after a while', () => {
    const words = Array.from({length: 60}, (_, index) => `w${index}.`).join(' ');
    expect(show(words, ['w20.'])).toMatch(/^… w12\. .*\[w20\.\] .*w37\. …$/);
  });

  it('shows the beginning where only the title fits', () => {
    expect(show('Some text', ['other'])).toBe('Some text');
    expect(show('', ['other'])).toBe('');
  });
});
