import {createHash} from 'node:crypto';
import {strFromU8, unzipSync} from 'fflate';
import {afterEach, describe, expect, it} from 'vitest';
import {
  type DownloadParts,
  exerciseDownload,
  solutionDownload,
} from '../../../../src/plugins/course/exercise-download';

const parts: DownloadParts = {
  id: 'api',
  kind: 'exercise',
  title: 'An API',
  steps: [{id: 'model', title: 'Load it'}],
  site: 'https://example.org/course/',
  readme: '# An API\n',
  requirements: 'pytest==9.2.0\n',
  starter: [{path: 'app/main.py', text: 'é = 1\n'}],
  tests: [{path: 'test_main.py', text: 'pass\n'}],
  shared: [{path: 'conftest.py', text: '# shared\n'}],
};
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the zip of an exercise', () => {
  it('holds what a learner needs, and no solution', () => {
    const files = unzipSync(exerciseDownload(parts));
    expect(Object.keys(files)).toEqual([
      'api/README.md',
      'api/conftest.py',
      'api/exercise.json',
      'api/requirements.txt',
      'api/starter/app/main.py',
      'api/tests/test_main.py',
    ]);
    expect(strFromU8(files['api/starter/app/main.py'] ?? new Uint8Array())).toBe('é = 1\n');
    expect(JSON.parse(strFromU8(files['api/exercise.json'] ?? new Uint8Array()))).toEqual({
      id: 'api',
      title: 'An API',
      steps: [{id: 'model', title: 'Load it'}],
      site: 'https://example.org/course/',
    });
  });

  it('has the checker of a practical beside the template', () => {
    const tests = [{path: 'check.py', text: 'pass\n'}];
    expect(Object.keys(unzipSync(exerciseDownload({...parts, kind: 'practical', tests})))).toEqual([
      'api/README.md',
      'api/check.py',
      'api/exercise.json',
      'api/requirements.txt',
      'api/starter/app/main.py',
    ]);
  });

  it('has the same bytes in every order and time zone', () => {
    const digest = (value: Uint8Array) => createHash('sha256').update(value).digest('hex');
    process.env.TZ = 'UTC';
    const first = digest(exerciseDownload({...parts, shared: [...parts.shared, {path: 'a.py', text: ''}]}));
    process.env.TZ = 'Pacific/Auckland';
    const second = digest(exerciseDownload({...parts, shared: [{path: 'a.py', text: ''}, ...parts.shared]}));
    expect(second).toBe(first);
  });

  it('puts the solution beside the files that one began with', () => {
    expect(Object.keys(unzipSync(solutionDownload('api', parts.starter)))).toEqual([
      'api/solution/app/main.py',
    ]);
  });
});
