import type {BlockProof, ProofRecord} from '../../core/proof/proof-record';
import type {CourseCode, PageCode} from './course-code';
import {downloadsOf} from './download-job';
import type {Job, JobResult} from './job';

export interface Done {
  readonly job: Job;
  readonly result: JobResult;
}

/**
 * The record with what a run found out. A page, exercise or download with a failure keeps the entries it had; what
 * is not in the course any more goes; of a page that cannot be read it is not known, so its entries stay.
 */
export function mergeRecord(
  before: ProofRecord,
  done: readonly Done[],
  course: Pick<CourseCode, 'pages' | 'unreadable'> & {readonly exerciseIds: ReadonlySet<string>},
): ProofRecord {
  const failedFiles = new Set(done.flatMap(({result}) => result.failures.map(({file}) => file)));
  const found = new Map<string, Map<string, BlockProof>>();
  for (const [id, hash, proof] of done.flatMap(({result}) => result.blocks ?? [])) {
    found.set(id, (found.get(id) ?? new Map<string, BlockProof>()).set(hash, proof));
  }
  const names = new Set(course.pages.flatMap((page) => downloadsOf(page).map(({name}) => name)));
  const isHidden = (name: string) => course.unreadable.some(({id}) => name.startsWith(`${id}/`));
  const hidden = course.unreadable.flatMap(({id}): [string, ReadonlyMap<string, BlockProof>][] => {
    const old = before.pages.get(id);
    return old === undefined ? [] : [[id, old]];
  });
  const readable = course.pages.flatMap((page): [string, ReadonlyMap<string, BlockProof>][] => {
    const old = before.pages.get(page.id) ?? new Map<string, BlockProof>();
    const fresh = found.get(page.id);
    const proofs = failedFiles.has(page.file) || fresh === undefined ? old : inOrder(page, old, fresh);
    return proofs.size === 0 ? [] : [[page.id, proofs]];
  });
  return {
    pages: new Map([...hidden, ...readable]),
    downloads: new Map(
      [...before.downloads, ...done.flatMap(({result}) => result.downloads ?? [])].filter(
        ([name]) => names.has(name) || isHidden(name),
      ),
    ),
    exercises: new Map(
      [...before.exercises, ...done.flatMap(({result}) => result.exercises ?? [])].filter(([id]) =>
        course.exerciseIds.has(id),
      ),
    ),
  };
}

/** The proofs of a page's blocks in the order of the page. */
function inOrder(
  {blocks}: PageCode,
  old: ReadonlyMap<string, BlockProof>,
  fresh: ReadonlyMap<string, BlockProof>,
): ReadonlyMap<string, BlockProof> {
  return new Map(
    blocks.flatMap(({hash}): [string, BlockProof][] => {
      const proof = fresh.get(hash) ?? old.get(hash);
      return proof === undefined ? [] : [[hash, proof]];
    }),
  );
}
