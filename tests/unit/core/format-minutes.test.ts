import {describe, expect, it} from 'vitest';
import {formatMinutes} from '../../../src/core/format-minutes';

describe('formatMinutes', () => {
  it.each([
    [0, '0\u00a0min'],
    [45, '45\u00a0min'],
    [60, '1\u00a0hr'],
    [150, '2\u00a0hr\u00a030\u00a0min'],
    [599, '9\u00a0hr\u00a059\u00a0min'],
    [600, '10\u00a0hr'],
    [2710, '45\u00a0hr'],
  ])('%i minutes', (minutes, text) => {
    expect(formatMinutes(minutes, 'en')).toBe(text);
  });

  it('speaks the language of the site', () => {
    expect(formatMinutes(150, 'de')).toBe('2\u00a0Std.\u00a030\u00a0Min.');
  });
});
