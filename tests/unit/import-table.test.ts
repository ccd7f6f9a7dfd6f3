import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Import, importCircles, listCode, readGlobalUses, readImports} from './read-imports';

const rootDir = path.resolve(import.meta.dirname, '../..');
const files = listCode(rootDir, 'src');
const imports = files.flatMap((file) => readImports(rootDir, file));

/** What a folder under `src/` may import: folders of the repository, packages, and packages for their types only. */
interface Allowed {
  readonly folders: readonly string[];
  readonly packages: readonly RegExp[];
  readonly types: readonly RegExp[];
}

const REACT = /^react(?:-dom)?(?:\/|$)/;
const DOCUSAURUS = /^@docusaurus\//;
const THEME = /^@theme(?:-original|-init)?\//;
const GENERATED = /^@generated\//;
const NODE = /^node:/;

/** The table of the design. */
const TABLE: Readonly<Record<string, Allowed>> = {
  core: {folders: ['src/core'], packages: [], types: []},
  markdown: {
    folders: [
      'src/core',
      'src/markdown',
      // It has no entry that the loader of Docusaurus' plugins could ask for by name.
      'node_modules/beautiful-mermaid',
    ],
    packages: [
      /^unified$/,
      /^(?:remark|rehype)-[a-z-]+$/,
      /^(?:mdast|hast|unist)-util-[a-z-]+$/,
      /^(?:vfile|github-slugger|katex|yaml|zod)$/,
      /^prismjs(?:\/components\/prism-[a-z]+)?$/,
    ],
    types: [/^(?:mdast|hast|unist|estree|micromark-util-types)$/],
  },
  plugins: {
    folders: ['src/core', 'src/markdown', 'src/plugins'],
    packages: [NODE, /^(?:esbuild|fflate)$/],
    types: [/^@docusaurus\/(?:types|plugin-content-docs)$/],
  },
  cli: {
    folders: ['src/core', 'src/markdown', 'src/plugins', 'src/cli', 'course.config.ts', 'package.json'],
    // The bootstrap starts TypeScript, the browser's installer and Docusaurus itself.
    packages: [
      NODE,
      /^tsx(?:\/|$)/,
      /^@playwright\/test$/,
      /^@docusaurus\/core\//,
      /^(?:sirv|cspell-lib|fflate|pagefind|minisearch|algoliasearch|hast-util-from-html)$/,
    ],
    types: [/^@docusaurus\/types$/, /^hast$/],
  },
  client: {
    folders: ['src/core', 'src/client'],
    packages: [/^(?:idb|minisearch|ts-fsrs)$/, /^algoliasearch\/lite$/],
    types: [],
  },
  components: {
    folders: ['src/core', 'src/client', 'src/components', 'src/css/fonts', 'static'],
    packages: [REACT, /^clsx$/, DOCUSAURUS, THEME],
    types: [],
  },
  theme: {
    folders: ['src/core', 'src/client', 'src/components', 'src/theme'],
    packages: [REACT, DOCUSAURUS, THEME, GENERATED],
    types: [],
  },
  pages: {
    folders: ['src/core', 'src/client', 'src/components', 'src/pages'],
    packages: [REACT, DOCUSAURUS, THEME, GENERATED],
    types: [],
  },
};

function isAllowed({target, specifier, isTypeOnly}: Import, {folders, packages, types}: Allowed): boolean {
  if (target !== null) return folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
  const known = isTypeOnly ? [...packages, ...types] : packages;
  return known.some((pattern) => pattern.test(specifier));
}

function show({from, line, specifier}: Import): string {
  return `${from}:${line} imports ${specifier}`;
}

describe('the import table', () => {
  it('has a row for every folder', () => {
    const folders = new Set(files.map((file) => file.split('/')[1]));
    expect([...folders].filter((folder) => folder !== undefined && !(folder in TABLE))).toEqual([]);
  });

  it.each(Object.entries(TABLE))('holds for src/%s', (folder, allowed) => {
    const own = imports.filter(({from}) => from.startsWith(`src/${folder}/`));
    expect(own.filter((found) => !isAllowed(found, allowed)).map(show)).toEqual([]);
  });

  it('leads to files that are there', () => {
    const broken = imports.filter(
      ({target}) =>
        target?.startsWith('src/') === true && /\.(?:[cm]?[jt]sx?)?$/.test(target) && !files.includes(target),
    );
    expect(broken.filter(({target}) => !/\.(?:css|json)$/.test(target ?? '')).map(show)).toEqual([]);
  });

  it('holds no package that package.json does not name', () => {
    const {dependencies, devDependencies}: {dependencies: object; devDependencies: object} = JSON.parse(
      readFileSync(path.join(rootDir, 'package.json'), 'utf8'),
    );
    const named = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    // Docusaurus makes these names up while it builds.
    const provided =
      /^(?:node:|@theme|@generated\/|@docusaurus\/(?:Head|Link|Translate|router|use[A-Z]|isInternalUrl|ErrorBoundary|ExecutionEnvironment|BrowserOnly))/;
    const strangers = imports.filter(({target, specifier, isTypeOnly}) => {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return target === null && !isTypeOnly && !provided.test(specifier) && !named.has(name);
    });
    expect(strangers.map(show)).toEqual([]);
  });

  it('has no circle, types counted', () => {
    expect(importCircles(imports).map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('the core', () => {
  it('knows no clock, no chance, no page and no process', () => {
    const forbidden =
      /^(?:Date\.now|new Date\(\)|Math\.random|(?:performance|crypto|window|document|navigator|process|globalThis|localStorage|sessionStorage)\..*)$/;
    const uses = files
      .filter((file) => file.startsWith('src/core/'))
      .flatMap((file) => readGlobalUses(rootDir, file).map((use) => `${file} uses ${use}`));
    expect(uses.filter((use) => forbidden.test(use.split(' uses ')[1] ?? ''))).toEqual([]);
  });
});

describe('files of src/theme', () => {
  it('are wiring: under 30 lines', () => {
    const long = files
      .filter((file) => file.startsWith('src/theme/'))
      .map(
        (file) => `${file}: ${readFileSync(path.join(rootDir, file), 'utf8').trimEnd().split('\n').length}`,
      )
      .filter((entry) => Number(entry.split(': ')[1]) >= 30);
    expect(long).toEqual([]);
  });
});
