import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {BlockProof} from '../../core/proof/proof-record';
import type {Place} from '../../markdown/parse/places';
import type {PageBlock} from '../../markdown/proof/page-block';
import {terminalLines} from '../../markdown/render/highlight/terminal-lines';
import type {PageCode} from './course-code';
import type {Failure, Job, JobResult, RunContext} from './job';
import {runProcess} from './run-process';

interface Parsed {
  /** The parser; null where there is none on this machine. */
  readonly by: string | null;
  readonly error: string | null;
  readonly line: number | null;
}

interface Source {
  readonly language: string;
  readonly code: string;
  readonly title: string | null;
}

/** Reads all blocks that are only parsed, of all pages, in one go. */
export function parseJob(
  blocks: readonly {readonly page: PageCode; readonly block: PageBlock<Place>}[],
  {date}: RunContext,
): Job {
  return {
    label: `parsers: ${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'}`,
    subjects: [],
    environments: ['parsers'],
    run: async (pythons): Promise<JobResult> => {
      const parsed = await parseAll(
        blocks.map(({block}) => toSource(block)),
        pythons('parsers'),
      );
      const proofs: [string, string, BlockProof][] = [];
      const failures: Failure[] = [];
      const untried: string[] = [];
      for (const [index, {page, block}] of blocks.entries()) {
        const {by, error, line} = parsed[index] ?? {by: null, error: null, line: null};
        const {file} = page;
        if (error !== null) {
          failures.push({file, line: block.at.line + (line ?? 0), message: `${by}: ${error}`, detail: ''});
        } else if (by === null) untried.push(`${file}:${block.at.line}`);
        else proofs.push([page.id, block.hash, {did: 'parsed', with: [by], date, seconds: 0}]);
      }
      return {failures, blocks: proofs, untried};
    },
  };
}

/** What the parsers say of some sources, in their order. */
export async function parseAll(sources: readonly Source[], python: string): Promise<readonly Parsed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-parse-'));
  try {
    const file = path.join(folder, 'blocks.json');
    writeFileSync(file, JSON.stringify(sources));
    const run = await runProcess([python, path.resolve('tests/python/parse_blocks.py'), file]);
    if (run.code !== 0) throw new Error(`The parsers could not be run: ${run.stderr.trim()}`);
    // Written by our own script, in this form.
    return JSON.parse(run.stdout) as readonly Parsed[];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Of a terminal only the commands are read, each on its line, as Bash. */
function toSource({language, source, title}: PageBlock<Place>): Source {
  if (language !== 'console') return {language, code: source, title};
  const commands = terminalLines(source).map((line) =>
    line.type === 'command' && !/^(?:>>>|\.\.\.|PS>)/.test(line.prompt) ? line.text : '',
  );
  return {language: 'bash', code: commands.join('\n'), title};
}
