// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {ModuleBegin} from '../../../../src/components/ModulePage/module-begin';
import type {ActivityProp} from '../../../../src/core/course/props';

afterEach(cleanup);

const lesson = (title: string, href: string | null): ActivityProp => ({
  id: title,
  kind: 'lesson',
  title,
  href,
  minutes: 60,
  descriptionHtml: '',
});

describe('ModuleBegin', () => {
  it('leads to the first lesson that can be read', () => {
    render(<ModuleBegin lessons={[lesson('A', null), lesson('B', '/m/b/'), lesson('C', '/m/c/')]} />);
    expect(screen.getByRole('link', {name: 'First lesson: B'}).getAttribute('href')).toBe('/m/b/');
  });

  it('is not there where all lessons are to come', () => {
    const {container} = render(<ModuleBegin lessons={[lesson('A', null)]} />);
    expect(container.innerHTML).toBe('');
  });
});
