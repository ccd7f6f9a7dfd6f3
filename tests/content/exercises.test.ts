import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {SHARED_FILES} from '../../src/markdown/check/exercise/check-exercises';
import {readTextFiles} from '../../src/plugins/course/exercise-folders';

describe('the files beside the exercises', () => {
  it('are those that the check asks for', () => {
    const here = readdirSync('exercises', {withFileTypes: true})
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map(({name}) => `exercises/${name}`);
    expect(here.sort()).toEqual([...SHARED_FILES].sort());
  });
});

describe('the solution of the container exercise', () => {
  it('brings its `.dockerignore` along, without which its own tests fail', () => {
    const files = readTextFiles('exercises/foundations/exercise-06-docker/solution').map(({path}) => path);
    expect(files).toContain('.dockerignore');
  });
});
