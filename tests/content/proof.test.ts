import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readProof} from '../../src/plugins/course/read-proof';

describe('the code of the course', () => {
  it('has a record of its proofs, which the check holds it against', () => {
    expect(readProof(path.resolve(import.meta.dirname, '../..'))).toMatchObject({ok: true});
  });
});
