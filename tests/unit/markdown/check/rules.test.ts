import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {RULES, type RuleId} from '../../../../src/core/course/rules';
import {buildFixture, type FixtureInput, reportOn} from '../course-fixture';
import {COURSE_RULES} from './rule-fixtures/course-rules';
import {EXERCISE_RULES} from './rule-fixtures/exercise-rules';
import {TEXT_RULES} from './rule-fixtures/text-rules';

/** Rules that no course in memory breaks: the tests of the configuration, the disk, the prose and the proof break them. */
type Elsewhere =
  | 'bad-environment'
  | 'unreadable'
  | 'spelling'
  | 'repeated-word'
  | 'filler'
  | 'unproven-code'
  | 'unproven-exercise'
  | 'proof-record';

const FIXTURES: Readonly<Record<Exclude<RuleId, Elsewhere>, FixtureInput>> = {
  ...TEXT_RULES,
  ...COURSE_RULES,
  ...EXERCISE_RULES,
};

describe('the small course of these tests', () => {
  it('breaks no rule', () => {
    expect(reportOn({})).toBe('');
  });
});

describe('each rule', () => {
  it.each(Object.entries(FIXTURES))('%s is reported where it is broken', (rule, fixture) => {
    expect(buildFixture(fixture).diagnostics.map((diagnostic) => diagnostic.rule)).toContain(rule);
  });

  it('is one sentence', () => {
    expect(Object.values(RULES).filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });

  it('has an id in kebab-case', () => {
    expect(Object.keys(RULES).filter((rule) => !/^[a-z]+(?:-[a-z]+)*$/.test(rule))).toEqual([]);
  });
});

describe('the steps that render a page', () => {
  it('stop it with rules of this table', () => {
    const folder = path.resolve(import.meta.dirname, '../../../../src/markdown/render');
    const used = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(/\brule(?:Id)?: '([a-z-]+)'/g),
      ])
      .map((match) => match[1]);
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].filter((rule) => rule !== undefined && !(rule in RULES))).toEqual([]);
  });
});
