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
  const modules = read.filter(({kind}) => kind === 'module');
  return read.flatMap((page) => {
    const module = modules.find((candidate) => isOf(page, candidate, basePath));
    const {address, title, kind, language, sections} = page;
    const own = module?.moduleId ? {id: module.moduleId, title: module.title} : null;
    return splitGlossary({address, title, kind, module: own, language, sections});
  });
}

/** A page is of the module that it names. A quiz names none: it is of the first one whose page leads to it. */
function isOf(page: AddressedPage, module: AddressedPage, basePath: string): boolean {
  if (page.moduleId !== null) return page.moduleId === module.moduleId;
  return page.kind === 'quiz' && module.links.includes(basePath + page.address.slice(1));
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
