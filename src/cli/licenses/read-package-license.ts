import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {mitText} from './mit-text';

export interface PackageLicense {
  /** The package's own name, which an alias in package.json may hide. */
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package names it. */
  readonly license: string;
  readonly text: string;
}

/**
 * What an installed package says of its licence.
 * @throws where it says nothing that could be passed on
 */
export function readPackageLicense(folder: string): PackageLicense {
  const unsafe: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = field(unsafe, 'name');
  const version = field(unsafe, 'version');
  const license = field(unsafe, 'license');
  if (name === null || version === null || license === null) {
    throw new Error(`${folder}/package.json names no licence.`);
  }
  const file = findLicense(folder);
  if (file !== null) return {name, version, license, text: readFileSync(file, 'utf8').trim()};
  if (license !== 'MIT') throw new Error(`${name} has no file with its licence.`);
  return {name, version, license, text: mitText(authorOf(unsafe) ?? `the authors of ${name}`)};
}

function authorOf(unsafe: unknown): string | null {
  if (typeof unsafe !== 'object' || unsafe === null || !('author' in unsafe)) return null;
  return typeof unsafe.author === 'string' ? unsafe.author : field(unsafe.author, 'name');
}

/** Some packages keep it in a folder of that name, beside licences of what they only build with. */
function findLicense(folder: string): string | null {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (name === undefined) return null;
  const found = path.join(folder, name);
  return statSync(found).isDirectory() ? findLicense(found) : found;
}

function field(unsafe: unknown, key: string): string | null {
  if (typeof unsafe !== 'object' || unsafe === null) return null;
  const value = Object.entries(unsafe).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : null;
}
