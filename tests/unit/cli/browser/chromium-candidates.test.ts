import {describe, expect, it} from 'vitest';
import {chromiumCandidates} from '../../../../src/cli/browser/chromium-candidates';

describe('chromiumCandidates', () => {
  it('begins with the one that is named, then Playwright’s own, then the system’s', () => {
    const found = chromiumCandidates('/cache/chrome', '/opt/chrome', 'linux');
    expect(found.slice(0, 3)).toEqual([
      {path: '/opt/chrome', isPlaywrights: false},
      {path: '/cache/chrome', isPlaywrights: true},
      {path: '/usr/bin/chromium', isPlaywrights: false},
    ]);
  });

  it('leaves out what there is not', () => {
    expect(chromiumCandidates(null, undefined, 'linux')[0]?.path).toBe('/usr/bin/chromium');
    expect(chromiumCandidates(null, '', 'aix')).toEqual([]);
  });
});
