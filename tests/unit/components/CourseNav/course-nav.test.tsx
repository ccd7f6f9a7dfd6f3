// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {CourseNav} from '../../../../src/components/CourseNav';

afterEach(cleanup);

const lesson = {
  number: '1',
  name: 'Frameworks',
  href: '/foundations/frameworks/',
  isCurrent: true,
  sign: null,
};
const modules = [
  {
    number: '01',
    name: 'Foundations',
    href: '/foundations/',
    isCurrent: false,
    sign: null,
    lessons: [lesson],
  },
  {number: '', name: 'Basics', href: '/basics/', isCurrent: false, sign: null, lessons: []},
];

describe('CourseNav', () => {
  it('is a landmark of plain links that says which page one is on', () => {
    render(<CourseNav modules={modules} />);
    expect(screen.getByRole('navigation', {name: 'Course'})).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/foundations/',
      '/foundations/frameworks/',
      '/basics/',
    ]);
    expect(screen.getByRole('link', {current: 'page'}).textContent).toContain('Frameworks');
  });

  it('keeps numbers out of the names of links', () => {
    render(<CourseNav modules={modules} />);
    expect(screen.getByRole('link', {name: 'Foundations'})).toBeTruthy();
  });
});
