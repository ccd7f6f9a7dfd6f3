import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {pythonFolder} from '../../../../src/cli/verify-code/python-folder';

describe('where Python is kept', () => {
  it('is in the repository', () => {
    expect(pythonFolder('/home/ada/course')).toBe(path.join('/home/ada/course', '.lectern', 'python'));
  });

  it('is one folder of the system for each repository whose path has a space', () => {
    const mine = pythonFolder('/home/ada/my course');
    expect(path.dirname(mine)).toBe(tmpdir());
    expect(mine).toBe(pythonFolder('/home/ada/my course'));
    expect(mine).not.toBe(pythonFolder('/home/ada/her course'));
  });
});
