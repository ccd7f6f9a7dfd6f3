// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, configure, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {IDBFactory} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import Question from '../../../../src/components/Question';
import {QuestionBoundary} from '../../../../src/components/Question/question-boundary';
import Quiz from '../../../../src/components/Quiz';
import {compiled, small} from './quiz-fixture';

/** Each test has a record of its own: a page keeps its record open. */
const course = vi.hoisted(() => ({number: 0}));

vi.mock('../../../../src/components/Quiz/use-quiz-site', async () => {
  const {fakeSite} = await import('./quiz-fixture');
  return fakeSite(() => `trouble-${course.number}`);
});

const {sheet, key} = compiled(small);

// The quiz's own program is loaded when it shows, which takes a busy machine a while.
configure({asyncUtilTimeout: 10_000});
vi.setConfig({testTimeout: 30_000});

beforeEach(() => {
  course.number += 1;
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a question that breaks', () => {
  it('leaves the others alone and can be shown again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let isBroken = true;
    function Broken() {
      if (isBroken) throw new Error('NotFoundError: The node to be removed is not a child of this node.');
      return <p>The question</p>;
    }
    render(
      <>
        <QuestionBoundary>
          <Broken />
        </QuestionBoundary>
        <p>Another question</p>
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Your answers are kept.');
    expect(screen.getByText('Another question')).toBeDefined();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', {name: 'Show the question again'}));
    expect(screen.getByText('The question')).toBeDefined();
  });

  it('keeps what was answered when the page under React was taken apart', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const {container} = render(<Quiz sheet={sheet} loadKey={async () => key} />);
    await waitFor(() => expect(container.querySelector('.action:not(:disabled)')).not.toBeNull());
    const framework = () => screen.getByRole('region', {name: /framework/});
    await userEvent.click(within(framework()).getByLabelText('PyTorch'));
    // What a reader does that moves a part of the page elsewhere: React cannot take it away any more.
    const actions = framework().querySelector('form > .question-actions');
    const moved = document.createElement('div');
    actions?.before(moved);
    if (actions) moved.append(actions);
    await userEvent.click(within(framework()).getByRole('button', {name: 'Check'}));
    await userEvent.click(await screen.findByRole('button', {name: 'Show the question again'}));
    await within(framework()).findByRole('heading', {name: /^Right/});
    expect(within(framework()).getByLabelText<HTMLInputElement>('PyTorch').checked).toBe(true);
    expect(within(screen.getByRole('region', {name: /bytes/})).getByRole('textbox')).toBeDefined();
  });
});

describe('a quiz shown twice', () => {
  it('follows what is answered in the other place', async () => {
    const first = render(<Quiz sheet={sheet} loadKey={async () => key} />);
    const second = render(<Quiz sheet={sheet} loadKey={async () => key} />);
    const lazy = (page: typeof first) => within(within(page.container).getByRole('region', {name: /lazy/}));
    await waitFor(() =>
      expect(second.container.querySelector('.question-actions .action:not(:disabled)')).not.toBeNull(),
    );
    await userEvent.click(lazy(second).getByLabelText('generators'));
    const bytesField = () =>
      within(within(first.container).getByRole('region', {name: /bytes/})).getByRole<HTMLInputElement>(
        'textbox',
      );
    // Picked here and not checked: it must not be lost when the other place answers another question.
    await userEvent.type(bytesField(), '12');
    await userEvent.click(lazy(second).getByRole('button', {name: 'Check'}));
    await lazy(first).findByRole('heading', {name: /^Partly right/});
    expect(bytesField().value).toBe('12');
  });
});

describe('a question in a lesson', () => {
  it('is recorded by itself: the quiz only says that it was answered before', async () => {
    const lesson = render(<Question sheet={sheet} loadKey={async () => key} id="bytes" />);
    const field = lesson.getByRole('textbox');
    await waitFor(() => expect(lesson.container.querySelector('.action:not(:disabled)')).not.toBeNull());
    await userEvent.type(field, '4{Enter}');
    await lesson.findByRole('heading', {name: /^Right/});
    lesson.unmount();
    render(<Quiz sheet={sheet} loadKey={async () => key} />);
    const bytes = screen.getByRole('region', {name: /bytes/});
    await waitFor(() => expect(bytes.textContent).toContain('You have answered this before: 1 of 1 point.'));
    expect(within(bytes).getByRole<HTMLInputElement>('textbox').value).toBe('');
    expect(screen.queryByRole('region', {name: 'So far'})).toBeNull();
  });
});
