// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {LessonsToCome} from '../../../../src/components/HomePage/lessons-to-come';
import type {ActivityProp} from '../../../../src/core/course/props';

vi.mock('@docusaurus/theme-common', () => ({
  usePluralForm: () => ({
    selectMessage: (count: number, messages: string) => messages.split('|')[count === 1 ? 0 : 1],
  }),
}));

afterEach(cleanup);

const lesson = (id: string, href: string | null): ActivityProp => ({
  id,
  kind: 'lesson',
  title: `Lesson ${id}`,
  href,
  minutes: 60,
  descriptionHtml: '',
});

describe('LessonsToCome', () => {
  it('lists what is announced under its number in the module', () => {
    render(<LessonsToCome lessons={[lesson('a', null), lesson('b', '/m/b/'), lesson('c', null)]} />);
    expect(screen.getByText('2 lessons to come').tagName).toBe('SUMMARY');
    const items = screen.getAllByRole('listitem', {hidden: true});
    expect(items.map((item) => [item.getAttribute('value'), item.textContent])).toEqual([
      ['1', 'Lesson a'],
      ['3', 'Lesson c'],
    ]);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says one as one', () => {
    render(<LessonsToCome lessons={[lesson('a', null)]} />);
    expect(screen.getByText('One lesson to come')).toBeTruthy();
  });

  it('is not there when all is written', () => {
    const {container} = render(<LessonsToCome lessons={[lesson('b', '/m/b/')]} />);
    expect(container.innerHTML).toBe('');
  });
});
