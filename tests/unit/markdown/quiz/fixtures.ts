import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../../fixtures/quizzes');

/** The quizzes of the fixture course: name → source. */
export const fixtures: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name.replace(/\.md$/, ''), readFileSync(path.join(folder, name), 'utf8')]),
);
