import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import type {Diagnostic} from '../../core/diagnostic';
import {toDiagnostic} from '../../markdown/check/finding';
import {checkProof} from '../../markdown/check/proof';
import type {PageDraft} from '../../markdown/parse/page-draft';
import {lockFiles, pinnedVersions} from '../../markdown/proof/pinned-versions';
import {exerciseHashes} from './exercise-hashes';
import {readProof} from './read-proof';

interface ProofContext {
  readonly config: CourseConfig;
  readonly drafts: readonly PageDraft[];
  /** Paths of the course's files, from the root. */
  readonly files: Iterable<string>;
}

/** What is newer than its proof. A course without a record does not prove its code, and nothing is said. */
export async function readProofFindings(
  rootDir: string,
  {config, drafts, files}: ProofContext,
): Promise<readonly Diagnostic[]> {
  const record = readProof(rootDir);
  if (record === null || !record.ok) return record?.diagnostics ?? [];
  const read = (file: string) => {
    try {
      return readFileSync(path.join(rootDir, file), 'utf8');
    } catch {
      return null;
    }
  };
  const isOn = ({path: {moduleId}}: PageDraft) =>
    moduleId === null || config.modules === 'all' || config.modules.includes(moduleId);
  const on = drafts.filter(isOn);
  const pages = new Set(on.map(({file}) => file));
  const locks = (['plain', 'torch', 'tensorflow', 'parsers'] as const).flatMap(lockFiles);
  const findings = checkProof(on, {
    record: record.value,
    pinned: pinnedVersions(locks.map((file) => read(file) ?? '')),
    exercises: (await exerciseHashes(rootDir, files)).filter(({file}) => pages.has(file)),
    read,
    ...(process.env.LECTERN_UNPROVEN === 'allow' && {severity: 'warning'}),
  });
  return findings.map((finding) => toDiagnostic(finding.file, finding));
}
