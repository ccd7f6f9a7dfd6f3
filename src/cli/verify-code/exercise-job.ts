import path from 'node:path';
import type {ExerciseHash} from '../../plugins/course/exercise-hashes';
import {readText} from './course-code';
import {exerciseTools} from './exercise-tools';
import type {Job, JobResult, RunContext} from './job';
import {QUIET_SECONDS, runPytest} from './run-pytest';
import type {EnvironmentName} from './set-up-environment';

const ALSO: readonly EnvironmentName[] = ['torch', 'tensorflow'];

/** Whether the learner makes a second environment, from `starter/requirements-<environment>.txt`. */
function asksFor(page: string, name: EnvironmentName): boolean {
  return readText(`${path.posix.dirname(page)}/starter/requirements-${name}.txt`) !== null;
}

/** Runs the proof of one exercise: its tests on the starter, the solution and the wrong solutions. */
export function exerciseJob(
  {id, file, hash}: ExerciseHash,
  environment: EnvironmentName,
  {cache, date}: RunContext,
): Job {
  const isPractical = id.startsWith('practical-');
  // A practical is solved in both frameworks; an exercise may run a part of it in a second environment.
  const environments: readonly EnvironmentName[] = isPractical
    ? ['plain', 'torch', 'tensorflow']
    : [environment, ...ALSO.filter((name) => name !== environment && asksFor(file, name))];
  return {
    label: `exercise ${id}, ${environment}`,
    subjects: [id],
    environments,
    run: async (pythons): Promise<JobResult> => {
      const begin = performance.now();
      const {tools, failures} = exerciseTools(file, environments);
      const run = await runPytest(isPractical ? `${id.replaceAll('-', '_')}_test.py` : 'exercises_test.py', {
        python: pythons(environment),
        cache,
        env: {
          LECTERN_EXERCISES: id,
          ...Object.fromEntries(
            environments.map((name) => [`LECTERN_PYTHON_${name.toUpperCase()}`, pythons(name)]),
          ),
        },
      });
      const seconds = Math.round((performance.now() - begin) / 1000);
      if (run.code !== 0) {
        const said = run.stdout.trim().split('\n').slice(-40).join('\n');
        const message = run.isLate ? `its tests printed nothing for ${QUIET_SECONDS} s` : 'its proof fails';
        const detail = said === '' ? run.stderr.trim() : said;
        return {failures: [...failures, {file, line: 1, message, detail}]};
      }
      const proof = {hash, with: tools, date, seconds};
      return {failures, exercises: failures.length > 0 ? [] : [[id, proof]]};
    },
  };
}
