import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Checked} from '../../core/diagnostic';
import {type ProofRecord, proofRecordFile} from '../../core/proof/proof-record';
import {parseProofRecord} from '../../markdown/proof/parse-proof-record';

/** The record as last read: a site of many pages asks for it at each. */
let last: {readonly text: string; readonly checked: Checked<ProofRecord>} | null = null;

/** The record of what was proven; null where a course keeps none. */
export function readProof(rootDir: string): Checked<ProofRecord> | null {
  const location = path.join(rootDir, proofRecordFile);
  if (!existsSync(location)) return null;
  const text = readFileSync(location, 'utf8');
  if (last?.text !== text) last = {text, checked: parseProofRecord(text)};
  return last.checked;
}
