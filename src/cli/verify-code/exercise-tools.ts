import {readFileSync} from 'node:fs';
import path from 'node:path';
import {packageName} from '../../markdown/proof/package-name';
import {lockFiles, pinnedVersions} from '../../markdown/proof/pinned-versions';
import {readText} from './course-code';
import type {Failure} from './job';
import type {EnvironmentName} from './set-up-environment';

export interface ExerciseTools {
  /** `torch 2.13.0`, as the exercise asks for it. */
  readonly tools: readonly string[];
  /** What it asks for and is not tried with. */
  readonly failures: readonly Failure[];
}

/** The packages of an exercise's `requirements.txt`, held against those that it is tried with. */
export function exerciseTools(page: string, environments: readonly EnvironmentName[]): ExerciseTools {
  const file = path.posix.join(path.posix.dirname(page), 'requirements.txt');
  const pinned = pinnedVersions(environments.flatMap(lockFiles).map((lock) => readFileSync(lock, 'utf8')));
  const tools: string[] = [];
  const failures: Failure[] = [];
  for (const [index, line] of (readText(file) ?? '').split('\n').entries()) {
    const [, name, version] = /^([A-Za-z0-9._-]+)==(\S+)/.exec(line) ?? [];
    if (name === undefined || version === undefined) continue;
    const known = packageName(name);
    tools.push(`${known} ${version}`);
    if (pinned.get(known)?.has(version) === true) continue;
    const message = `${name} ${version} is not what the exercise is tried with: ${[...(pinned.get(known) ?? ['no version'])].join(', ')}.`;
    failures.push({file, line: index + 1, message, detail: ''});
  }
  return {tools, failures};
}
