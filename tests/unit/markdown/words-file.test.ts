import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../src/core/diagnostic';
import {english} from '../../../src/core/words';
import {parseWords} from '../../../src/markdown/words-file';

const file = 'i18n/de/words.json';

function report(source: string): string {
  return parseWords(file, source).diagnostics.map(formatDiagnostic).join('\n');
}

describe('parseWords', () => {
  it('puts a language over the English words', () => {
    const checked = parseWords(file, '{"copy": "Kopieren", "table": "Tabelle {number}"}');
    expect(checked).toEqual({
      ok: true,
      value: {...english, copy: 'Kopieren', table: 'Tabelle {number}'},
      diagnostics: [],
    });
  });

  it('tells every problem with its place', () => {
    expect(
      report('{\n  "copi": "Kopieren",\n  "copied": 5,\n  "table": "Tabelle {nummer}",\n  "note": "{x}"\n}'),
    ).toMatchInlineSnapshot(`
      "i18n/de/words.json:2:3 bad-words
        There is no text \`copi\`. Did you mean \`copy\`?
        Write "copy", or take the line out.
      i18n/de/words.json:3:3 bad-words
        \`copied\` is no text.
        In English it is “Copied”.
      i18n/de/words.json:4:3 bad-words
        \`table\` must have the places {number}.
        In English it is “Table {number}”.
      i18n/de/words.json:5:3 bad-words
        \`note\` must have no places for values.
        In English it is “Note”."
    `);
  });

  it('tells of a file that is no JSON', () => {
    expect(report('{"copy": ')).toMatchInlineSnapshot(`
      "i18n/de/words.json:1:1 bad-words
        This is no JSON object of texts.
        Write \`{"copy": "Kopieren"}\`."
    `);
  });
});
