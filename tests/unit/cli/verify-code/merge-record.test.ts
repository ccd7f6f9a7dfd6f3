import {describe, expect, it} from 'vitest';
import type {PageCode} from '../../../../src/cli/verify-code/course-code';
import type {Failure, Job, JobResult} from '../../../../src/cli/verify-code/job';
import {mergeRecord} from '../../../../src/cli/verify-code/merge-record';
import type {BlockProof, ProofRecord} from '../../../../src/core/proof/proof-record';
import {preparePage} from '../../../../src/markdown/prepare-page';
import {pageBlocks} from '../../../../src/markdown/proof/page-blocks';

function pageOf(name: string, ...code: readonly string[]): PageCode {
  const file = `docs/01-basics/${name}.mdx`;
  const fences = code.map((line) => `\`\`\`python\n${line}\n\`\`\``).join('\n\n');
  const {draft} = preparePage(file, `---\ntitle: A\ndescription: A.\nminutes: 1\n---\n\n${fences}\n`);
  if (draft === null) throw new Error('no page');
  return {id: draft.path.id, file, draft, blocks: pageBlocks(draft, () => null)};
}

const proofOf = (date: string): BlockProof => ({did: 'ran', with: [], date, seconds: 0});
const job: Job = {label: '', subjects: [], environments: [], run: async () => ({failures: []})};
const first = pageOf('01-first', 'a', 'b');
const second = pageOf('02-second', 'c');
const [a = '', b = ''] = first.blocks.map(({hash}) => hash);
const [c = ''] = second.blocks.map(({hash}) => hash);
const before: ProofRecord = {
  pages: new Map([
    ['basics/first', new Map([['gone', proofOf('old')]])],
    ['basics/second', new Map([[c, proofOf('old')]])],
    ['basics/broken', new Map([['y', proofOf('old')]])],
    ['basics/deleted', new Map([['x', proofOf('old')]])],
  ]),
  downloads: new Map(
    ['basics/broken/broken', 'basics/deleted/deleted'].map((name) => [
      name,
      {hash: '', with: [], date: 'old', seconds: 0},
    ]),
  ),
  exercises: new Map([['deleted', {hash: '', with: [], date: 'old', seconds: 0}]]),
};

const merge = (result: JobResult) =>
  mergeRecord(before, [{job, result}], {
    pages: [first, second],
    unreadable: [{id: 'basics/broken', file: 'docs/01-basics/03-broken.mdx'}],
    exerciseIds: new Set(['kept']),
  });

describe('the record after a run', () => {
  it('has what was found, in the order of the page, what cannot be read now, and nothing that is gone', () => {
    const {pages, downloads, exercises} = merge({
      failures: [],
      blocks: [
        ['basics/first', b, proofOf('new')],
        ['basics/first', a, proofOf('new')],
      ],
      exercises: [['kept', {hash: '1', with: [], date: 'new', seconds: 0}]],
    });
    expect([...pages].map(([id, blocks]) => [id, ...blocks.keys()])).toEqual([
      ['basics/broken', 'y'],
      ['basics/first', a, b],
      ['basics/second', c],
    ]);
    expect([...downloads.keys()]).toEqual(['basics/broken/broken']);
    expect([...exercises.keys()]).toEqual(['kept']);
  });

  it('is as it was for a page where something failed', () => {
    const failure: Failure = {file: first.file, line: 1, message: 'no', detail: ''};
    const {pages} = merge({failures: [failure], blocks: [['basics/first', a, proofOf('new')]]});
    expect([...(pages.get('basics/first')?.keys() ?? [])]).toEqual(['gone']);
  });
});
