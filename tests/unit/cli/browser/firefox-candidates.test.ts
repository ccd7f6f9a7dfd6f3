import {describe, expect, it} from 'vitest';
import {firefoxCandidates} from '../../../../src/cli/browser/find-firefox';

describe('firefoxCandidates', () => {
  it('begins with the one that is named', () => {
    expect(firefoxCandidates('/opt/firefox', 'linux').slice(0, 2)).toEqual([
      '/opt/firefox',
      '/usr/bin/firefox-esr',
    ]);
  });

  it('leaves out what there is not', () => {
    expect(firefoxCandidates('', 'linux')[0]).toBe('/usr/bin/firefox-esr');
    expect(firefoxCandidates(undefined, 'aix')).toEqual([]);
  });
});
