import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {emptyProofRecord, type ProofRecord} from '../../../../src/core/proof/proof-record';
import {toDiagnostic} from '../../../../src/markdown/check/finding';
import {checkProof, type ProofInput} from '../../../../src/markdown/check/proof';
import {preparePage} from '../../../../src/markdown/prepare-page';
import {pageBlocks} from '../../../../src/markdown/proof/page-blocks';
import {pinnedVersions} from '../../../../src/markdown/proof/pinned-versions';

const FILE = 'docs/01-basics/01-first.mdx';
const FRONT = 'title: First\ndescription: The first.\nminutes: 10';
const BODY = `
\`\`\`python
a = 1
\`\`\`

\`\`\`python notest="slow"
b
\`\`\`

\`\`\`powershell
ls
\`\`\`

<CodeRegion file="./part.py" region="part"/>
`;
const FILES = {'docs/01-basics/part.py': '# region part\nc = 1\n# endregion part\n'};

function draftOf(body = BODY, front = FRONT) {
  const {draft} = preparePage(FILE, `---\n${front}\n---\n${body}`);
  if (draft === null) throw new Error('no page');
  return draft;
}

const reader = (files: Readonly<Record<string, string>>) => (path: string) => files[path] ?? null;

/** A record that holds every block of a page. */
function recordOf(draft = draftOf(), tools: readonly string[] = ['numpy 2.4.6', 'Python 3.11']): ProofRecord {
  const proof = {did: 'ran' as const, with: tools, date: '2026-11-21', seconds: 0};
  const hashes = pageBlocks(draft, reader(FILES)).map(({hash}) => [hash, proof] as const);
  return {...emptyProofRecord, pages: new Map([[draft.path.id, new Map(hashes)]])};
}

function report(draft: ReturnType<typeof draftOf>, input: Partial<ProofInput> = {}): string {
  return checkProof([draft], {
    record: recordOf(),
    pinned: pinnedVersions(["numpy==2.4.6 ; python_version < '3.12' \\", 'numpy==2.5.5']),
    exercises: [],
    read: reader(FILES),
    ...input,
  })
    .map((finding) => formatDiagnostic(toDiagnostic(finding.file, finding)))
    .join('\n');
}

describe('a page that is proven', () => {
  it('is not spoken of', () => {
    expect(report(draftOf())).toBe('');
  });

  it('stays so when only its words change', () => {
    expect(report(draftOf(`Words.\n${BODY}\nMore words.`))).toBe('');
  });
});

describe('a page that is newer than its proof', () => {
  it('is an error at the first block that is due', () => {
    expect(report(draftOf(BODY.replace('a = 1', 'a = 2')))).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:7:1 unproven-code
        This block has no proof as it stands: it is new or changed, or comes after one that changed. One more has none.
        Run \`npm run verify:code -- --page basics/first\`, and commit tests/content/verified.json with the change."
    `);
  });

  it('is one where the file of a region changed outside the region', () => {
    const files = {'docs/01-basics/part.py': `import os\n${FILES['docs/01-basics/part.py']}`};
    expect(report(draftOf(), {read: reader(files)})).toContain(`${FILE}:19:1 unproven-code`);
  });

  it('is one where an environment moved on', () => {
    expect(report(draftOf(), {record: recordOf(draftOf(), ['numpy 2.4.5'])})).toContain(
      'it was tried with numpy 2.4.5, and the environments have another version. One more has none.',
    );
  });

  it('is only a warning where somebody looks at the site', () => {
    expect(report(draftOf(), {record: emptyProofRecord, severity: 'warning'})).toContain(
      'unproven-code (warning)',
    );
  });

  it('may be a draft', () => {
    expect(report(draftOf(BODY, `${FRONT}\ndraft: true`), {record: emptyProofRecord})).toBe('');
  });
});

describe('an exercise', () => {
  const exercises = [{id: 'exercise-01', file: 'exercises/basics/exercise-01/index.mdx', hash: 'new'}];
  const proof = {hash: 'old', with: [], date: '2026-11-21', seconds: 3};

  it('is proven as its files stand', () => {
    const record = {...recordOf(), exercises: new Map([['exercise-01', proof]])};
    expect(report(draftOf(), {record, exercises})).toMatchInlineSnapshot(`
      "exercises/basics/exercise-01/index.mdx:1:1 unproven-exercise
        This exercise is new, or its files changed since its tests were proven.
        Run \`npm run verify:code -- --page exercise-01\`, and commit tests/content/verified.json with the change."
    `);
    const same = {...recordOf(), exercises: new Map([['exercise-01', {...proof, hash: 'new'}]])};
    expect(report(draftOf(), {record: same, exercises})).toBe('');
  });
});
