import {expect, it} from 'vitest';
import {formatBytes} from '../../../../src/core/offline/format-bytes';

it('writes a size as the language does', () => {
  expect(formatBytes(3_475_741, 'en')).toBe('3.5 MB');
  expect(formatBytes(3_475_741, 'de')).toBe('3,5 MB');
  expect(formatBytes(120, 'en')).toBe('1 kB');
});
