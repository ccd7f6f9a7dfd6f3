import {didYouMean} from '../../core/nearest';
import type {FenceDraft, PageDraft} from '../parse/page-draft';
import {languages} from '../render/highlight/languages';
import type {Finding} from './finding';

const LANGUAGES: readonly string[] = [...languages.keys(), 'mermaid'];

/** Names under which other sites know a language. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['c++', 'cpp'],
  ['cu', 'cuda'],
  ['dockerfile', 'docker'],
  ['js', 'javascript'],
  ['jsonc', 'json'],
  ['md', 'markdown'],
  ['mdx', 'markdown'],
  ['plaintext', 'text'],
  ['proto', 'protobuf'],
  ['ps1', 'powershell'],
  ['py', 'python'],
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['shell-session', 'console'],
  ['ts', 'typescript'],
  ['txt', 'text'],
  ['yml', 'yaml'],
  ['zsh', 'bash'],
]);

/** Language and settings of each code block. */
export function checkFences({body}: PageDraft): readonly Finding[] {
  return body.fences.flatMap((fence) => [...checkLanguage(fence), ...checkSettings(fence)]);
}

function checkLanguage({lang, place}: FenceDraft): Finding[] {
  if (lang === null) {
    return [
      {
        rule: 'missing-language',
        place,
        message: 'This code block names no language.',
        fix: 'Write one after the backticks: ` ```python `, or ` ```text ` for plain text.',
      },
    ];
  }
  if (LANGUAGES.includes(lang)) return [];
  const alias = ALIASES.get(lang.toLowerCase());
  const named = LANGUAGES.find(
    (language) => lang.startsWith(`${language}{`) || lang.startsWith(`${language}=`),
  );
  const fix =
    alias !== undefined
      ? `Write \` \`\`\`${alias} \`.`
      : named !== undefined
        ? `Leave a space after \`${named}\`.`
        : `Use one of: ${LANGUAGES.join(', ')}.`;
  const hint = alias === undefined && named === undefined ? didYouMean(lang, LANGUAGES) : '';
  return [{rule: 'unknown-language', place, message: `There is no code language \`${lang}\`.${hint}`, fix}];
}

function checkSettings(fence: FenceDraft): Finding[] {
  const {meta, metaPlace, place, lines, afterFence} = fence;
  const findings = meta.problems.map(
    ({offset, message, fix}): Finding => ({
      rule: 'fence-setting',
      place: {line: metaPlace.line, column: metaPlace.column + offset},
      message,
      fix,
    }),
  );
  if (meta.output && !afterFence) {
    findings.push({
      rule: 'output-place',
      place,
      message: 'This output block does not come right after a code block.',
      fix: 'Put it below the block that prints it, with nothing but a blank line between them.',
    });
  }
  const last = Math.max(0, ...meta.highlighted.map(({to}) => to));
  if (last > lines.length) {
    findings.push({
      rule: 'highlight-range',
      place: metaPlace,
      message: `Line ${last} is to be highlighted, but the block has ${lines.length === 1 ? 'one line' : `${lines.length} lines`}.`,
      fix: 'Name lines of the block, counted from 1.',
    });
  }
  return findings;
}
