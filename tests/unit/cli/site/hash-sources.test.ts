import {renameSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {hashSources} from '../../../../src/cli/site/hash-sources';
import {temporaryFolder, writeIn} from '../temporary-folder';

const course = () =>
  temporaryFolder({
    'docs/01-a/index.mdx': 'A module',
    'src/components/a.tsx': 'export {}',
    'src/cli/start.ts': 'export {}',
    'README.md': 'Read me',
  });

describe('hashSources', () => {
  it('is the same for the same sources', () => {
    expect(hashSources(course(), {})).toBe(hashSources(course(), {}));
  });

  it.each([
    ['docs/01-a/index.mdx', 'Another text'],
    ['docs/01-a/01-new.mdx', 'A new lesson'],
    ['static/img/logo.svg', '<svg/>'],
    ['course.config.ts', 'export default {}'],
    ['sidebars-exercises.ts', 'export default {}'],
    ['src/cli/site/build-site.ts', 'export {}'],
    ['package-lock.json', '{}'],
    ['i18n/de/code.json', '{}'],
  ])('changes with %s', (file, content) => {
    const root = course();
    const before = hashSources(root, {});
    writeIn(root, file, content);
    expect(hashSources(root, {})).not.toBe(before);
  });

  it.each(['README.md', 'src/cli/start.ts', 'exercises/a/__pycache__/a.pyc', 'tests/unit/a.test.ts'])(
    'does not change with %s',
    (file) => {
      const root = course();
      const before = hashSources(root, {});
      writeIn(root, file, 'something else');
      expect(hashSources(root, {})).toBe(before);
    },
  );

  it('changes where a file moves', () => {
    const root = course();
    const before = hashSources(root, {});
    renameSync(path.join(root, 'docs/01-a'), path.join(root, 'docs/02-a'));
    expect(hashSources(root, {})).not.toBe(before);
  });

  it('changes with a setting of the environment, and not with the port', () => {
    const root = course();
    const before = hashSources(root, {});
    expect(hashSources(root, {LECTERN_BASE_URL: '/a/'})).not.toBe(before);
    expect(hashSources(root, {LECTERN_PORT: '3001', HOME: '/home/me'})).toBe(before);
  });
});
