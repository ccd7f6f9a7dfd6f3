import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {formatDiagnostic} from '../../core/diagnostic';
import {formatProofRecord} from '../../core/proof/format-proof-record';
import {emptyProofRecord, type ProofRecord, proofRecordFile} from '../../core/proof/proof-record';
import {pageEnvironment} from '../../markdown/proof/page-environment';
import {lockFiles, pinnedVersions} from '../../markdown/proof/pinned-versions';
import {exerciseHashes} from '../../plugins/course/exercise-hashes';
import {listFiles} from '../../plugins/course/list-files';
import {readProof} from '../../plugins/course/read-proof';
import {readCourseCode, readText} from './course-code';
import type {RunContext} from './job';
import {mergeRecord} from './merge-record';
import type {VerifyCodeOptions} from './options';
import {planJobs} from './plan-jobs';
import {pythonFolder} from './python-folder';
import {reportFailure, summaryOf} from './report';
import {runJobs} from './run-jobs';
import {untriedList} from './untried-list';

const ENVIRONMENTS = ['plain', 'torch', 'tensorflow', 'parsers'] as const;

/** Runs what is due and writes the record. The result is the exit code. */
export async function verifyCode(config: CourseConfig, options: VerifyCodeOptions): Promise<number> {
  const begin = performance.now();
  const context: RunContext = {
    date: new Date().toISOString().slice(0, 10),
    cache: path.join(pythonFolder(process.cwd()), 'cache'),
    blockSeconds: 300,
  };
  const {pages, unreadable} = await readCourseCode('.', config);
  for (const {file} of unreadable) console.log(`${file} has errors and is left out: see \`npm run check\`.`);
  const hashes = await exerciseHashes('.', await listFiles('.', 'exercises'));
  const exercises = hashes.map((exercise) => ({
    ...exercise,
    environment: pageEnvironment({environment: environmentIn(readText(exercise.file) ?? '')}),
  }));
  const pinned = pinnedVersions(ENVIRONMENTS.flatMap(lockFiles).map((file) => readFileSync(file, 'utf8')));
  const jobs = planJobs({pages, exercises, record: requireProof(), pinned}, options, context);
  if (options.list) {
    console.log([...jobs.map(({label}) => label), '', ...untriedList(pages)].join('\n'));
    return 0;
  }
  if (jobs.length === 0) {
    console.log('Nothing changed since it was last tried.');
    return unreadable.length === 0 ? 0 : 1;
  }
  const done = await runJobs(jobs);
  const failures = done.flatMap(({result}) => result.failures);
  const isComplete = done.length === jobs.length;
  if (!options.keepRecord) {
    // Read again: another run may have written meanwhile.
    const exerciseIds = new Set(hashes.map(({id}) => id));
    const record = mergeRecord(requireProof(), done, {pages, unreadable, exerciseIds});
    writeFileSync(proofRecordFile, formatProofRecord(record));
  }
  if (failures.length > 0) console.log(`\n${failures.map(reportFailure).join('\n\n')}`);
  console.log(`\n${summaryOf(pages, done, {seconds: (performance.now() - begin) / 1000, isComplete})}`);
  return failures.length === 0 && unreadable.length === 0 && isComplete ? 0 : 1;
}

/** `environment: torch` in the front matter of an exercise. */
function environmentIn(page: string): string | undefined {
  return /^environment:\s*(\w+)/m.exec(page)?.[1];
}

/** The record; empty where there is none yet. */
function requireProof(): ProofRecord {
  const read = readProof('.');
  if (read === null) return emptyProofRecord;
  if (!read.ok) throw new Error(read.diagnostics.map(formatDiagnostic).join('\n'));
  return read.value;
}
