import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import of a file, types counted. */
export interface Import {
  /** Path from the repository root, with forward slashes. */
  readonly from: string;
  readonly line: number;
  /** As written. */
  readonly specifier: string;
  /** The file of the repository that it leads to; null for a package. */
  readonly target: string | null;
  /** Does it vanish when types are taken out? */
  readonly isTypeOnly: boolean;
}

const CODE = /\.(?:ts|tsx|mts|cts|mjs|cjs|js|jsx)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.cjs', '.js', '/index.ts', '/index.tsx'];

/** Every code file in a folder, from the root, sorted. */
export function listCode(rootDir: string, folder: string): readonly string[] {
  return readdirSync(path.join(rootDir, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => CODE.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

/** Imports, re-exports, `import()`, `require()` and `import('…')` types of a file. */
export function readImports(rootDir: string, file: string): readonly Import[] {
  const text = readFileSync(path.join(rootDir, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    const target = resolve(rootDir, file, specifier.text);
    found.push({from: file, line, specifier: specifier.text, target, isTypeOnly});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoad(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Uses of a global object's members in a file, such as `Date.now`, and of `new Date()` without a time. */
export function readGlobalUses(rootDir: string, file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(rootDir, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      found.push(`${node.expression.text}.${node.name.text}`);
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'Date' &&
      (node.arguments?.length ?? 0) === 0
    ) {
      found.push('new Date()');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The circles among files, each as the files along the way. */
export function importCircles(imports: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const {from, target} of imports) {
    if (target !== null) targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file]);
    if (done.has(file) || way.includes(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return circles;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const {name, namedBindings} = clause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every(({isTypeOnly}) => isTypeOnly);
}

function isLoad(expression: ts.Expression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

function resolve(rootDir: string, file: string, specifier: string): string | null {
  const base = specifier.startsWith('@site/')
    ? specifier.slice('@site/'.length)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : null;
  if (base === null) return null;
  const found = ENDINGS.map((ending) => `${base}${ending}`).find((candidate) => {
    const location = path.join(rootDir, candidate);
    return existsSync(location) && statSync(location).isFile();
  });
  return found ?? base;
}
