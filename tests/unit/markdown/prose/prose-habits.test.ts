import {describe, expect, it} from 'vitest';
import {proseHabits} from '../../../../src/markdown/prose/prose-habits';

const found = (text: string) =>
  proseHabits(text).map(({rule, offset, message}) => `${offset} ${rule} ${message}`);

describe('habits of prose', () => {
  it('finds a word that stands twice, over a line end too', () => {
    expect(found('It runs in the the cloud, and\nand it stops.')).toMatchInlineSnapshot(`
      [
        "15 repeated-word \`the\` stands twice in a row.",
        "30 repeated-word \`and\` stands twice in a row.",
      ]
    `);
  });

  it('lets a word return after a sign, in a new paragraph, and where grammar wants it', () => {
    expect(found('Run, run. Stop\n\nstop. He had had it; that that is so. two-two two')).toEqual([]);
  });

  it('does not join words over code', () => {
    expect(found('the ······ the')).toEqual([]);
  });

  it('names filler, whatever its case', () => {
    expect(found('Simply utilise it in order to win.')).toMatchInlineSnapshot(`
      [
        "0 filler \`Simply\` adds nothing that a reader can use.",
        "7 filler \`utilise\` adds nothing that a reader can use.",
        "18 filler \`in order to\` adds nothing that a reader can use.",
      ]
    `);
  });

  it('does not look into longer words', () => {
    expect(found('An oversimplification, unutilised.')).toEqual([]);
  });
});
