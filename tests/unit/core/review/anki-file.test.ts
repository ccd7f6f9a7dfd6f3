import {describe, expect, it} from 'vitest';
import {ankiFile} from '../../../../src/core/review/anki-file';

describe('a file for Anki', () => {
  it('has a head, and a line for each note', () => {
    expect(
      ankiFile('ML::Infra', [
        {
          guid: 'course:a-quiz#one',
          front: 'Say "when",\n\tthen stop',
          back: '# 1',
          tags: ['course', 'a quiz', 'm01.o6'],
        },
        {guid: 'course:term:tensor', front: 'Tensor', back: '<p>An array.</p>', tags: []},
      ]),
    ).toMatchInlineSnapshot(`
      "#separator:tab
      #html:true
      #notetype:Basic
      #deck:ML:Infra
      #guid column:1
      #tags column:4
      "course:a-quiz#one"	"Say ""when"", then stop"	"# 1"	"course a-quiz m01.o6"
      "course:term:tensor"	"Tensor"	"<p>An array.</p>"	""
      "
    `);
  });
});
