import {outdatedVersions, type PinnedVersions} from '../../core/proof/outdated-versions';
import type {BlockProof, ProofRecord} from '../../core/proof/proof-record';
import type {Place} from '../../markdown/parse/places';
import type {PageBlock} from '../../markdown/proof/page-block';
import {sequences} from '../../markdown/proof/sequences';
import type {ExerciseHash} from '../../plugins/course/exercise-hashes';
import type {PageCode} from './course-code';
import {downloadJob, downloadsOf} from './download-job';
import {exerciseJob} from './exercise-job';
import type {Job, RunContext} from './job';
import type {VerifyCodeOptions} from './options';
import {parseJob} from './parse-job';
import {runnerTestsJobs} from './runner-tests-job';
import {sequenceJob} from './sequence-job';
import type {EnvironmentName} from './set-up-environment';

export interface Plan {
  readonly pages: readonly PageCode[];
  readonly exercises: readonly (ExerciseHash & {readonly environment: EnvironmentName})[];
  readonly record: ProofRecord;
  readonly pinned: PinnedVersions;
}

/** What is to be done: what changed since the record, or everything. The longest come first. */
export function planJobs(
  {pages, exercises, record, pinned}: Plan,
  {all, only}: VerifyCodeOptions,
  context: RunContext,
): readonly Job[] {
  // `exercise-07-api` means the exercise and its page, whose id is longer.
  const isMeant = (id: string) =>
    only.length === 0 || only.some((start) => id.startsWith(start) || id.endsWith(`/${start}`));
  const meant = pages.filter(({id}) => isMeant(id));
  const isDue = (page: PageCode, block: PageBlock<Place>) =>
    all || !isProven(record.pages.get(page.id)?.get(block.hash), pinned);
  // Most machines have no parser for these: they alone are no reason for a run.
  const isAsked = all || only.length > 0;
  const running = meant.flatMap((page) =>
    sequences(page.blocks)
      .filter(({environment, blocks}) =>
        blocks.some((block) => block.environment === environment && isDue(page, block)),
      )
      .map((sequence) => sequenceJob(page, sequence, context)),
  );
  const parsing = meant.flatMap((page) =>
    page.blocks
      .filter(({way, notest}) => notest === null && (way === 'parse' || (way === 'maybe' && isAsked)))
      .filter((block) => isDue(page, block))
      .map((block) => ({page, block})),
  );
  const downloads = meant.flatMap((page) =>
    downloadsOf(page)
      .filter(({name, hash}) => all || record.downloads.get(name)?.hash !== hash)
      .map((download) => downloadJob(page, download, context)),
  );
  const tests = exercises
    .filter(({id, hash}) => isMeant(id) && (all || record.exercises.get(id)?.hash !== hash))
    .map((exercise) => exerciseJob(exercise, exercise.environment, context));
  return [
    ...running,
    ...tests,
    ...downloads,
    ...(all && only.length === 0 ? runnerTestsJobs(context) : []),
    ...(parsing.length === 0 ? [] : [parseJob(parsing, context)]),
  ];
}

/** Was it tried, with the versions that the environments have? */
function isProven(proof: BlockProof | undefined, pinned: PinnedVersions): boolean {
  return proof !== undefined && outdatedVersions(proof, pinned).length === 0;
}
