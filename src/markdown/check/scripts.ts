import type {PageDraft, ScriptDraft} from '../parse/page-draft';
import type {Finding} from './finding';

/** `import`, `export`, `{expressions}`, and id comments in a place where nothing reads them. */
export function checkScripts({body}: PageDraft): readonly Finding[] {
  return body.scripts.map(explain);
}

function explain({kind, text, place}: ScriptDraft): Finding {
  switch (kind) {
    case 'import-export': {
      const word = text.startsWith('export') ? 'export' : 'import';
      return {
        rule: 'import-export',
        place,
        message: `A line that begins with \`${word}\` is read as code.`,
        fix: 'Components need no import: take the line out. In prose, let the line begin with another word.',
      };
    }
    case 'expression': {
      const shown = text.replace(/\s+/g, ' ');
      return {
        rule: 'expression',
        place,
        message: `\`{${shown.length > 40 ? `${shown.slice(0, 37)}…` : shown}}\` is read as code.`,
        fix: 'Put it in backticks, or write `\\{` for a brace in prose.',
      };
    }
    case 'misplaced-id':
      return {
        rule: 'misplaced-id',
        place,
        message: `\`{${text}}\` is not the last thing in a heading or a task, so it names nothing.`,
        fix: 'Move it to the end of the line that it belongs to.',
      };
  }
}
