import {describe, expect, it} from 'vitest';
import {formatDate} from '../../../../src/components/Format/format-date';

describe('formatDate', () => {
  it('names the calendar day, whatever the time zone', () => {
    expect(formatDate('2026-11-20', 'en')).toBe('Nov 20, 2026');
    expect(formatDate('2026-11-20T23:59:00Z', 'en')).toBe('Nov 20, 2026');
  });

  it('writes it in the language of the site', () => {
    expect(formatDate('2026-11-20', 'de')).toBe('20.11.2026');
  });
});
