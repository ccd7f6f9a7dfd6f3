import {existsSync} from 'node:fs';
import type {Job, JobResult, RunContext} from './job';
import {runPytest} from './run-pytest';

/** The tests of what runs the code, each in the environment that has what it needs. */
const TESTS = [
  ['parse_blocks_test.py', 'parsers'],
  ['exercise_helper_test.py', 'plain'],
] as const;

/** Tests the parsers and the exercises' helper themselves: a proof is worth as much as what makes it. */
export function runnerTestsJobs({cache}: RunContext): readonly Job[] {
  return TESTS.filter(([file]) => existsSync(`tests/python/${file}`)).map(([file, environment]) => ({
    label: `tests/python/${file}`,
    subjects: [],
    environments: [environment],
    run: async (pythons): Promise<JobResult> => {
      const run = await runPytest(file, {python: pythons(environment), cache});
      if (run.code === 0) return {failures: []};
      const detail = `${run.stdout}\n${run.stderr}`.trim().split('\n').slice(-40).join('\n');
      return {failures: [{file: `tests/python/${file}`, line: 1, message: 'its tests fail', detail}]};
    },
  }));
}
