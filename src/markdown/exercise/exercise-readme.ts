import {downloadCommands, SYSTEMS} from '../../core/exercise/exercise-commands';
import type {ExerciseCard} from './exercise-view';

export interface ReadmeSource extends ExerciseCard {
  /** The text of the exercise's page. */
  readonly page: string;
  readonly requirements: string;
  /** The command that judges a learner's work, from the exercise's folder. */
  readonly run: string;
  /** Inline Markdown. */
  readonly deliverable: string;
}

export interface ReadmeSite {
  /** The whole address of the exercise's page. */
  readonly address: string;
  /** The whole address that a link of the page leads to; null where it leads nowhere outside of the page. */
  readonly resolve: (link: string) => string | null;
}

/** The `README.md` of a downloaded exercise: what is built, the steps, the commands, and where the page is. */
export function exerciseReadme(exercise: ReadmeSource, {address, resolve}: ReadmeSite): string {
  const {title, description, steps, deliverable, kind, run} = exercise;
  const scope = {exerciseId: exercise.id, requirements: exercise.requirements};
  const commands = SYSTEMS.map((system) => {
    // It was unpacked when one reads this.
    const lines = downloadCommands(scope, system).slice(2);
    return `On ${system}:\n\n\`\`\`${system === 'Windows' ? 'powershell' : 'bash'}\n${lines.join('\n')}\n\`\`\``;
  });
  const judged =
    kind === 'practical'
      ? 'Start your service, then let the checker try every requirement against it:'
      : 'You work in the files of `starter/`. The tests stop at the first step that does not hold and say what to look at; when all steps hold they print a receipt for the page:';
  return `# ${title}

${description}

The page with the steps in full, hints and the solution: <${address}>

## What you build

${plainMarkdown(sectionOf(exercise.page, 'goal'), resolve)}

You hand in: ${deliverable}

## Steps

${steps.map((step, index) => `${index + 1}. [${step.title}](${address}#${step.id})`).join('\n')}

## Install

In this folder, with Python 3.11 or newer.

${commands.join('\n\n')}

## Run

${judged}

\`\`\`bash
${run}
\`\`\`
${kind === 'practical' ? '' : OTHER_FOLDER}`;
}

const OTHER_FOLDER = `
Files in another folder, such as a copy of your own or the solution, are judged by naming it after an equals sign:

\`\`\`bash
python -m pytest --folder=solution
\`\`\`

\`--step=ID\` runs the tests of one step, \`--every-step\` does not stop at the first that fails. The ids stand in \`exercise.json\`.
`;

/** The source of a section of the second level, by the id of its heading. */
function sectionOf(page: string, id: string): string {
  const lines = page.split(/\r?\n/);
  const start = lines.findIndex((line) => line.startsWith('## ') && line.includes(`{/* #${id} */}`));
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^##\s/.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
}

function quoted(line: string): string {
  return line === '' ? '>' : `> ${line}`;
}

/** What only the site understands is taken out or put in words that every reader of Markdown shows. */
function plainMarkdown(source: string, resolve: (link: string) => string | null): string {
  return source
    .replace(/\s*\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<Sidenote>[\s\S]*?<\/Sidenote>/g, '')
    .replace(/<Term\b[^>]*>([\s\S]*?)<\/Term>/g, '$1')
    .replace(/<(?:Quiz|Question|Exercise|CodeRegion)\b[^>]*\/>\n*/g, '')
    .replace(/^:::\w+(?:\[([^\]\n]*)\])?\n([\s\S]*?)^:::$/gm, (_, title: string | undefined, text: string) =>
      `${title === undefined ? '' : `**${title}**\n\n`}${text}`.trim().replace(/^(.*)$/gm, quoted),
    )
    .replace(/^```mermaid\n[\s\S]*?^```\n*/gm, '')
    .replace(/(?<!!)\[([^\]]*)\]\((\.{0,2}[/#][^)\s]*)\)/g, (_, words: string, link: string) => {
      const target = resolve(link);
      return target === null ? words : `[${words}](${target})`;
    })
    .trim();
}
