import * as z from 'zod';
import type {Checked} from '../../core/diagnostic';
import {type ProofRecord, proofRecordFile} from '../../core/proof/proof-record';

const shared = {
  with: z.array(z.string()),
  date: z.iso.date(),
  seconds: z.number(),
};
const block = z.strictObject({did: z.enum(['ran', 'compiled', 'parsed']), ...shared});
const hashed = z.strictObject({hash: z.string(), ...shared});
const schema = z.strictObject({
  pages: z.record(z.string(), z.record(z.string(), block)),
  downloads: z.record(z.string(), hashed),
  exercises: z.record(z.string(), hashed),
});

/** The record from the text of its file. Only `verify:code` writes it, so any problem is a slip of a merge. */
export function parseProofRecord(text: string): Checked<ProofRecord> {
  const read = schema.safeParse(parseJson(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    return {
      ok: false,
      diagnostics: [
        {
          severity: 'error',
          file: proofRecordFile,
          line: 1,
          column: 1,
          rule: 'proof-record',
          message: `The record of what was proven cannot be read${place === '' ? '' : ` at \`${place}\``}.`,
          fix: 'Take the version of the main branch, then run `npm run verify:code`.',
        },
      ],
    };
  }
  const {pages, downloads, exercises} = read.data;
  return {
    ok: true,
    diagnostics: [],
    value: {
      pages: new Map(Object.entries(pages).map(([id, blocks]) => [id, new Map(Object.entries(blocks))])),
      downloads: new Map(Object.entries(downloads)),
      exercises: new Map(Object.entries(exercises)),
    },
  };
}

/** Undefined, which no schema takes, where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
