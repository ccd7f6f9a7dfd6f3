import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import {describe, expect, it} from 'vitest';
import {toCourseNav} from '../../../../src/components/CourseNav/to-course-nav';

const category = {type: 'category', collapsed: false, collapsible: false} as const;

const sidebar: PropSidebar = [
  {
    ...category,
    label: 'Foundations',
    href: '/base/foundations',
    customProps: {number: '01'},
    items: [
      {
        type: 'link',
        label: 'Frameworks',
        href: '/base/foundations/frameworks',
        customProps: {number: '1'},
      },
      {type: 'link', label: 'Hidden', href: '/base/foundations/hidden', unlisted: true},
    ],
  },
  {
    ...category,
    label: 'Basics',
    href: '/base/basics',
    items: [{type: 'link', label: 'Data', href: '/base/basics/data'}],
  },
  {type: 'html', value: '<hr>'},
];

describe('toCourseNav', () => {
  it('opens the module that the page is in, and no other', () => {
    expect(toCourseNav(sidebar, '/base/foundations/frameworks/')).toEqual([
      {
        number: '01',
        name: 'Foundations',
        href: '/base/foundations/',
        isCurrent: false,
        sign: null,
        lessons: [
          {
            number: '1',
            name: 'Frameworks',
            href: '/base/foundations/frameworks/',
            isCurrent: true,
            sign: null,
          },
        ],
      },
      {number: '', name: 'Basics', href: '/base/basics/', isCurrent: false, sign: null, lessons: []},
    ]);
  });

  it('opens a module on its own page, whether or not the address ends with a slash', () => {
    const [, basics] = toCourseNav(sidebar, '/base/basics');
    expect(basics).toMatchObject({
      isCurrent: true,
      sign: null,
      lessons: [{name: 'Data', isCurrent: false, sign: null}],
    });
  });

  it('tells exercises and quizzes from lessons', () => {
    const kinds = ['exercise', 'practical', 'quiz', undefined];
    const items = kinds.map((kind, index) => ({
      type: 'link' as const,
      label: `Page ${index}`,
      href: `/a/${index}`,
      ...(kind && {customProps: {kind}}),
    }));
    const [module] = toCourseNav([{...category, label: 'A', href: '/a', items}], '/a/');
    expect(module?.lessons.map(({sign}) => sign)).toEqual(['exercise', 'exercise', 'quiz', null]);
  });

  it('opens nothing on a page beside the modules', () => {
    expect(toCourseNav(sidebar, '/base/glossary/').flatMap(({lessons}) => lessons)).toEqual([]);
  });
});
