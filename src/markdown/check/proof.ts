import {outdatedVersions, type PinnedVersions} from '../../core/proof/outdated-versions';
import {type ProofRecord, proofRecordFile} from '../../core/proof/proof-record';
import type {PageDraft} from '../parse/page-draft';
import {FILE_START, type Place} from '../parse/places';
import type {PageBlock} from '../proof/page-block';
import {pageBlocks} from '../proof/page-blocks';
import type {FileFinding} from './finding';

/** What the code of a course is held against. */
export interface ProofInput {
  readonly record: ProofRecord;
  /** The versions in the environments' lock files. */
  readonly pinned: PinnedVersions;
  readonly exercises: readonly {readonly id: string; readonly file: string; readonly hash: string}[];
  readonly read: (path: string) => string | null;
  /** `warning` where somebody only wants to look at the site. */
  readonly severity?: 'warning';
}

/** Pages and exercises with code that is newer than its proof. Drafts are not finished, and may be. */
export function checkProof(drafts: readonly PageDraft[], input: ProofInput): readonly FileFinding[] {
  const {record, exercises, severity} = input;
  const findings = [
    ...drafts.flatMap((draft) => checkPage(draft, input)),
    ...exercises
      .filter(({id, hash}) => record.exercises.get(id)?.hash !== hash && !isDraft(drafts, id))
      .map(
        ({id, file}): FileFinding => ({
          rule: 'unproven-exercise',
          file,
          place: FILE_START,
          message: 'This exercise is new, or its files changed since its tests were proven.',
          fix: howTo(id),
        }),
      ),
  ];
  return severity === undefined ? findings : findings.map((finding) => ({...finding, severity}));
}

function checkPage(draft: PageDraft, {record, pinned, read}: ProofInput): FileFinding[] {
  if (!draft.complete || draft.frontMatter === null || draft.frontMatter.data.draft === true) return [];
  const proofs = record.pages.get(draft.path.id);
  const due = pageBlocks(draft, read).flatMap((block): [PageBlock<Place>, string][] => {
    if (block.notest !== null || block.way === 'maybe') return [];
    const proof = proofs?.get(block.hash);
    if (proof === undefined) return [[block, 'is new or changed, or comes after one that changed']];
    const [old] = outdatedVersions(proof, pinned);
    return old === undefined
      ? []
      : [[block, `was tried with ${old}, and the environments have another version`]];
  });
  const [first] = due;
  if (first === undefined) return [];
  const others = due.length - 1;
  const more = others === 0 ? '' : others === 1 ? ' One more has none.' : ` ${others} more have none.`;
  return [
    {
      rule: 'unproven-code',
      file: draft.file,
      place: first[0].at,
      message: `This block has no proof as it stands: it ${first[1]}.${more}`,
      fix: howTo(draft.path.id),
    },
  ];
}

function isDraft(drafts: readonly PageDraft[], exerciseId: string): boolean {
  return drafts.some(
    ({path, frontMatter}) => path.id.endsWith(exerciseId) && frontMatter?.data.draft === true,
  );
}

function howTo(id: string): string {
  return `Run \`npm run verify:code -- --page ${id}\`, and commit ${proofRecordFile} with the change.`;
}
