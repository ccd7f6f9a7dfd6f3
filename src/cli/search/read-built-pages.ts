import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {IndexedPage} from './indexed-page';
import {type ReadPage, readPage} from './read-page';
import {splitGlossary} from './split-glossary';

type AddressedPage = ReadPage & {readonly address: string};

/**
 * Everything that can be found in the built site in a folder, in the order of the addresses.
 * @param basePath begins and ends with a slash
 */
export function readBuiltPages(folder: string, basePath: string): readonly IndexedPage[] {
  const read = listPages(folder).flatMap((file): AddressedPage[] => {
    const page = readPage(readFileSync(path.join(folder, file), 'utf8'));
    return page === null ? [] : [{...page, address: addressOf(file)}];
  });
  const titles = new Map(
    read.flatMap(({kind, moduleId, title}) => (kind === 'module' ? [[moduleId, title]] : [])),
  );
  return read.flatMap((page) => {
    const id = page.moduleId ?? moduleOfQuiz(page, read, basePath);
    const title = titles.get(id);
    const module = id === null || title === undefined ? null : {id, title};
    const {address, kind, language, sections} = page;
    return splitGlossary({address, title: page.title, kind, module, language, sections});
  });
}

/** A quiz names no module: it is of that of the first page which holds it or leads to it. */
function moduleOfQuiz(quiz: AddressedPage, pages: readonly AddressedPage[], basePath: string): string | null {
  if (quiz.kind !== 'quiz') return null;
  const id = path.posix.basename(quiz.address);
  const href = basePath + quiz.address.slice(1);
  const holder = pages.find(
    ({moduleId, quizzes, links}) => moduleId !== null && (quizzes.includes(id) || links.includes(href)),
  );
  return holder?.moduleId ?? null;
}

/** `foundations/index.html`, with slashes on every system. */
function listPages(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .sort();
}

function addressOf(file: string): string {
  return `/${file.slice(0, -'index.html'.length)}`;
}
