import path from 'node:path';
import {describe, expect, it} from 'vitest';
import unsafeConfig from '../../course.config';
import type {Course} from '../../src/core/course/course';
import {knownAddresses} from '../../src/core/course/known-addresses';
import {moduleMinutes} from '../../src/core/course/module-minutes';
import {formatDiagnostic} from '../../src/core/diagnostic';
import {parseCourseConfig} from '../../src/markdown/course-config';
import {readCourse} from '../../src/plugins/course/read-course';

const rootDir = path.resolve(import.meta.dirname, '../..');

async function readThisCourse() {
  const config = parseCourseConfig(unsafeConfig);
  if (!config.ok) throw new Error(config.diagnostics.map(formatDiagnostic).join('\n'));
  return readCourse(rootDir, config.value);
}

describe('the course of this repository', async () => {
  const {course, diagnostics, files} = await readThisCourse();

  it('has no error and no warning', () => {
    expect(diagnostics.map(formatDiagnostic).join('\n')).toBe('');
  });

  it('has all four modules, the glossary and the guide', () => {
    expect(course.modules.map(({code}) => code)).toEqual(['m01', 'm004', 'day3', 'trk']);
    expect(course.pages.map(({kind}) => kind)).toEqual(expect.arrayContaining(['glossary', 'guide']));
    expect(course.glossary.length).toBeGreaterThan(0);
  });

  it('has a page in the model for every file', () => {
    expect(pageFiles(course)).toEqual([...files].sort());
  });

  it('has every address once', () => {
    const addresses = knownAddresses(course).map(({address}) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(course.modules.map((module) => [module.id, module] as const))(
    '%s says how long it takes',
    (_id, module) => {
      expect(moduleMinutes(module).planned).toBeGreaterThan(0);
    },
  );
});

function pageFiles({modules, exercises, pages}: Course): readonly string[] {
  return [...modules, ...modules.flatMap(({lessons}) => lessons), ...exercises, ...pages]
    .map(({file}) => file)
    .sort();
}
