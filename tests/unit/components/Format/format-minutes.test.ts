import {describe, expect, it} from 'vitest';
import {formatMinutes} from '../../../../src/components/Format/format-minutes';

describe('formatMinutes', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 hr'],
    [150, '2 hr 30 min'],
    [599, '9 hr 59 min'],
    [600, '10 hr'],
    [2710, '45 hr'],
  ])('%i minutes', (minutes, text) => {
    expect(formatMinutes(minutes, 'en')).toBe(text);
  });

  it('speaks the language of the site', () => {
    expect(formatMinutes(150, 'de')).toBe('2 Std. 30 Min.');
  });
});
