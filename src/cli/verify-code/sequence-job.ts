import type {BlockProof} from '../../core/proof/proof-record';
import type {Place} from '../../markdown/parse/places';
import {outputDifference} from '../../markdown/proof/output-difference';
import type {PageBlock} from '../../markdown/proof/page-block';
import type {Sequence} from '../../markdown/proof/sequences';
import type {PageCode} from './course-code';
import type {Failure, Job, JobResult, RunContext} from './job';
import type {BlockEnd} from './read-answer';
import {runSequence} from './run-sequence';
import {versionsOf} from './versions-of';

/** Runs the blocks of a page that share an environment, in their order. */
export function sequenceJob(
  page: PageCode,
  {environment, blocks}: Sequence<Place>,
  context: RunContext,
): Job {
  return {
    label: `${page.id}, ${environment}: ${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'}`,
    subjects: [page.id],
    environments: [environment],
    run: async (pythons): Promise<JobResult> => {
      const {ends, versions} = await runSequence(
        blocks.map(({language, source}) => ({language, code: source})),
        {python: pythons(environment), ...context},
      );
      const imported = new Set<string>();
      const proofs: [string, string, BlockProof][] = [];
      const failures: Failure[] = [];
      const untried: string[] = [];
      for (const [index, end] of ends.entries()) {
        const block = blocks[index];
        if (block === undefined) break;
        for (const name of end.imports) imported.add(name);
        const failure = failureOf(block, end, page.file);
        if (failure !== null) failures.push(failure);
        // A plain block in the run of a framework only makes what later blocks stand on.
        else if (block.environment !== environment) continue;
        else if (end.did !== 'ran' && end.did !== 'compiled') untried.push(`${page.file}:${block.at.line}`);
        else {
          const seconds = Math.round(end.seconds * 10) / 10;
          const tools = versionsOf(block.language, end.imports, {imported, environment, versions});
          proofs.push([page.id, block.hash, {did: end.did, with: tools, date: context.date, seconds}]);
        }
      }
      return {failures, blocks: proofs, untried};
    },
  };
}

function failureOf(block: PageBlock<Place>, end: BlockEnd, file: string): Failure | null {
  if (end.error !== null) {
    // A fence begins one line above its code.
    const line = block.source === block.code ? block.at.line + (end.line ?? 0) : block.at.line;
    return {file, line, message: end.error, detail: end.errors.trim().split('\n').slice(-12).join('\n')};
  }
  const difference = block.output === null ? null : outputDifference(block.output, end.printed);
  if (difference === null) return null;
  const message = 'What came (+) is not what the page shows (-).';
  return {file, line: block.at.line, message, detail: difference};
}
