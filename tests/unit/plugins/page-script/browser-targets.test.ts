import {describe, expect, it} from 'vitest';
import {browserTargets} from '../../../../src/plugins/page-script/browser-targets';

describe('browserTargets', () => {
  it("spells browsers in esbuild's way", () => {
    expect(browserTargets(['chrome >= 111', 'safari >= 16.4'])).toEqual(['chrome111', 'safari16.4']);
  });

  it('says what to write where it cannot', () => {
    expect(() => browserTargets(['last 2 versions'])).toThrowErrorMatchingInlineSnapshot(
      `[Error: package.json: browserslist.production has “last 2 versions”; write it as “chrome >= 111”]`,
    );
  });
});
