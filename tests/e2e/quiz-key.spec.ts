import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import unsafeConfig from '../../course.config';
import {formatDiagnostic} from '../../src/core/diagnostic';
import {parseCourseConfig} from '../../src/markdown/course-config';
import type {CompiledQuiz} from '../../src/markdown/quiz/compile-file';
import {readCourse} from '../../src/plugins/course/read-course';
import {keyTexts} from './key-texts';
import {expect, test} from './site-test';

// The site as it is built, file by file: no browser is needed. The guide's examples show their source on purpose.
const root = process.cwd();

interface Built {
  /** Those with a page, and the guide's examples. */
  readonly quizzes: readonly CompiledQuiz[];
  /** The sources of all pages, and of what exercises hand out. */
  readonly pages: string;
}

async function readThisCourse(): Promise<Built> {
  const config = parseCourseConfig(unsafeConfig);
  if (!config.ok) throw new Error(config.diagnostics.map(formatDiagnostic).join('\n'));
  const {quizzes, files} = await readCourse(root, config.value);
  return {
    quizzes: quizzes.filter(({sheet}) => !sheet.draft),
    pages: [...files.map((file) => path.join(root, file)), ...handedOut()]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  };
}

/** Starters and solutions: they lie in the site, and may say the same few words as a key. */
function handedOut(): readonly string[] {
  return readdirSync(path.join(root, 'exercises'), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:py|md|txt|yaml|csv)$/.test(file))
    .map((file) => path.join(root, 'exercises', file));
}

function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return textFiles(file);
    return /\.(?:html|js|json|xml|txt|map|css)$/.test(entry.name) ? [file] : [];
  });
}

test('what is right is in the chunk of the key and nowhere else', async ({siteFolder}) => {
  const build = path.resolve(siteFolder);
  expect(existsSync(build)).toBe(true);
  const files = textFiles(build).map((file) => ({
    file: path.relative(build, file),
    text: readFileSync(file, 'utf8'),
  }));
  const {quizzes, pages} = await readThisCourse();
  const found = quizzes.map(({file, id, key, sheet}) => {
    const texts = keyTexts(key, sheet, pages);
    const holders = files
      .map(({file: name, text}) => ({file: name, held: texts.filter((part) => text.includes(part))}))
      .filter(({held}) => held.length > 0);
    const chunks = holders.filter(({held}) => held.length === texts.length).map(({file: name}) => name);
    return {id, isOfCourse: file.startsWith('quizzes/'), texts, holders, chunks};
  });
  // Two quizzes may say the same sentence: then it stands in the keys of both.
  const keys = new Set(found.flatMap(({chunks}) => chunks));
  const ofCourse = found.filter(({isOfCourse}) => isOfCourse);
  expect(ofCourse.length).toBeGreaterThan(0);
  for (const {id, texts, holders, chunks} of ofCourse) {
    expect(texts.length, `texts of ${id}`).toBeGreaterThan(5);
    expect(
      chunks.map((file) => path.dirname(file)),
      `chunks with the key of ${id}`,
    ).toEqual([path.join('assets', 'js')]);
    const leaks = holders.filter(({file}) => !keys.has(file));
    expect(leaks, `files that give away what is right in ${id}`).toEqual([]);
  }
});
