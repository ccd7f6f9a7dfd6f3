import {describe, expect, it} from 'vitest';
import {reportMistakeHref} from '../../../../src/components/Colophon/report-mistake-href';

const report = {page: 'https://example.org/a/', title: 'Mistake in “A & B”', version: '4f2c9a1'};
const repository = 'https://github.com/team/course';

describe('reportMistakeHref', () => {
  it('fills in an issue of the repository', () => {
    const url = new URL(reportMistakeHref('issues', repository, report) ?? '');
    expect(url.origin + url.pathname).toBe('https://github.com/team/course/issues/new');
    expect(Object.fromEntries(url.searchParams)).toEqual({template: 'mistake.yml', ...report});
  });

  it('fills in the address that the course names', () => {
    const target = 'https://help.example.org/new?p={page}&t={title}&v={version}&x={other}';
    expect(reportMistakeHref(target, repository, report)).toBe(
      'https://help.example.org/new?p=https%3A%2F%2Fexample.org%2Fa%2F&t=Mistake%20in%20%E2%80%9CA%20%26%20B%E2%80%9D&v=4f2c9a1&x={other}',
    );
  });

  it('is nothing where the course names no place', () => {
    expect(reportMistakeHref(null, repository, report)).toBeNull();
    expect(reportMistakeHref('issues', null, report)).toBeNull();
  });
});
