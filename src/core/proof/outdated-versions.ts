import type {BlockProof} from './proof-record';

/** Package → the versions that the environments of the course have it in. */
export type PinnedVersions = ReadonlyMap<string, ReadonlySet<string>>;

/** The versions in a proof that the environments do not have any more: `numpy 2.4.5`. */
export function outdatedVersions(proof: Pick<BlockProof, 'with'>, pinned: PinnedVersions): readonly string[] {
  return proof.with.filter((entry) => {
    const space = entry.lastIndexOf(' ');
    const versions = pinned.get(entry.slice(0, space));
    return versions !== undefined && !versions.has(entry.slice(space + 1));
  });
}
