import {expect, it} from 'vitest';
import {offlineSummary} from '../../../../src/cli/offline/offline-summary';

const summary = (...sizes: readonly number[]): string => {
  const modules = sizes.map((bytes, index) => [`m${index}`, {title: 'M', path: 'm/', files: 1, bytes}]);
  return offlineSummary({
    version: 'v',
    shared: {files: 3, bytes: 3_210_000},
    modules: Object.fromEntries(modules),
  });
};

it('says what comes once, and what comes with a module', () => {
  expect(summary(4_480_000, 50_000)).toMatchInlineSnapshot(
    `"Kept offline, the course takes 3.2 MB once, for the site and its search, and 50 kB to 4.5 MB for each module."`,
  );
  expect(summary(4_480_000)).toMatchInlineSnapshot(
    `"Kept offline, the course takes 3.2 MB once, for the site and its search, and 4.5 MB for each module."`,
  );
  expect(summary()).toMatchInlineSnapshot(
    `"Kept offline, the course takes 3.2 MB once, for the site and its search."`,
  );
});
