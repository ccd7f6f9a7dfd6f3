// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {cleanup, configure, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {IDBFactory} from 'fake-indexeddb';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {announced, compiled, everyType, small} from './quiz-fixture';

/** Each test has a record of its own: pages of the test before may still send what they wrote. */
const course = vi.hoisted(() => ({number: 0}));

vi.mock('../../../../src/components/Quiz/use-quiz-site', async () => {
  const {fakeSite} = await import('./quiz-fixture');
  return fakeSite(() => `course-${course.number}`);
});

/** Each visit is a page loaded anew: nothing but the browser's storage is left of the one before. */
async function visit({sheet, key}: CompiledQuiz, loadKey = async () => key) {
  cleanup();
  vi.resetModules();
  const {default: Quiz} = await import('../../../../src/components/Quiz');
  const page = render(<Quiz sheet={sheet} loadKey={loadKey} />);
  await waitFor(() => expect(page.container.querySelector('.action:not(:disabled)')).not.toBeNull());
  return page;
}

const question = (name: RegExp) => screen.getByRole('region', {name});
const check = (name: RegExp) => within(question(name)).getByRole('button', {name: 'Check'});
const feedback = async (name: RegExp, verdict: RegExp) =>
  within(question(name)).findByRole('heading', {name: verdict});

// The quiz's own program is loaded when it shows, which takes a busy machine a while.
configure({asyncUtilTimeout: 10_000});
vi.setConfig({testTimeout: 30_000});

beforeEach(() => {
  course.number += 1;
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the static HTML of a quiz', () => {
  it('has native fields, the rules, and nothing of the key', async () => {
    const {default: Quiz} = await import('../../../../src/components/Quiz');
    const {sheet, key} = compiled(small);
    const html = renderToString(<Quiz sheet={sheet} loadKey={async () => key} />);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('.question input[type="radio"]')).toHaveLength(3);
    expect(page.querySelectorAll('input[type="checkbox"]')).toHaveLength(3);
    expect(page.querySelectorAll('input[type="text"]')).toHaveLength(1);
    expect(page.body.textContent).toContain('needs JavaScript');
    expect(page.body.textContent).toContain('70% of the points');
    expect(page.body.textContent).toContain('Several answers may be right.');
    expect(html).not.toContain('That is a kernel');
    expect(html).not.toContain('four bytes');
  });

  it('names the fields of each question apart from all others', async () => {
    const {default: Quiz} = await import('../../../../src/components/Quiz');
    const {sheet, key} = everyType();
    const html = renderToString(<Quiz sheet={sheet} loadKey={async () => key} />);
    const page = new DOMParser().parseFromString(html, 'text/html');
    const owners = new Map<string, Set<string>>();
    for (const field of page.querySelectorAll('input')) {
      const owner = field.closest('.question')?.id ?? '';
      owners.set(field.name, (owners.get(field.name) ?? new Set()).add(owner));
    }
    expect([...owners].filter(([name, of]) => name === '' || of.size !== 1)).toEqual([]);
  });
});

describe('a question', () => {
  it('shows after Check what was picked, what is right, and why for each', async () => {
    const {container} = await visit(compiled(small));
    await userEvent.click(within(question(/framework/)).getByLabelText('Linux'));
    await userEvent.click(check(/framework/));
    const heading = await feedback(/framework/, /^Not right/);
    expect(document.activeElement).toBe(heading);
    expect(announced(container)).toBe('Not right. 0 of 1 point.');
    const choices = within(question(/framework/))
      .getAllByRole('listitem')
      .map(({textContent}) => textContent);
    expect(choices).toEqual([
      'LinuxYour answer Not rightThat is a kernel.',
      'PyTorch Right answerIt trains models.',
      'Git',
    ]);
    expect(question(/framework/).textContent).toContain('See the lesson.');
  });

  it.each(['{Enter}', ' '])('records an option picked with the key %j before Check', async (key) => {
    await visit(compiled(small));
    within(question(/framework/))
      .getByLabelText<HTMLInputElement>('PyTorch')
      .focus();
    await userEvent.keyboard(key);
    expect(within(question(/framework/)).queryByRole('heading', {name: /Right/})).toBeNull();
    await userEvent.click(check(/framework/));
    await feedback(/framework/, /^Right 1 of 1/);
  });

  it('asks about a comma and another unit instead of scoring', async () => {
    const {container} = await visit(compiled(small));
    const field = within(question(/bytes/)).getByRole('textbox');
    await userEvent.type(field, '4,0{Enter}');
    await waitFor(() => expect(announced(container)).toContain('A comma can mean two things.'));
    await userEvent.clear(field);
    await userEvent.type(field, '32 bit{Enter}');
    await waitFor(() => expect(announced(container)).toContain('asked for in B'));
    await userEvent.clear(field);
    await userEvent.type(field, '4 B{Enter}');
    await feedback(/bytes/, /^Right/);
    expect(screen.getByText(/1 of 3 questions answered/)).toBeDefined();
  });

  it('wants an answer before it checks', async () => {
    const {container} = await visit(compiled(small));
    await userEvent.click(check(/framework/));
    await waitFor(() => expect(announced(container)).toBe('Answer the question first, then check.'));
  });

  it('counts the first try, and keeps later ones', async () => {
    await visit(compiled(small));
    await userEvent.click(within(question(/framework/)).getByLabelText('Git'));
    await userEvent.click(check(/framework/));
    await feedback(/framework/, /^Not right/);
    await userEvent.click(within(question(/framework/)).getByRole('button', {name: 'Try again'}));
    expect(document.activeElement).toBe(within(question(/framework/)).getByLabelText('Linux'));
    await userEvent.click(within(question(/framework/)).getByLabelText('PyTorch'));
    await userEvent.click(check(/framework/));
    await feedback(/framework/, /^Right/);
    expect(question(/framework/).textContent).toContain(
      'Try 2. The first try counts: not right, 0 of 1 point.',
    );
    expect(screen.getByRole('region', {name: 'So far'}).textContent).toContain('0 of 3 points');
  });

  it('keeps the answer, and scores nothing, where the key cannot be loaded', async () => {
    const quiz = compiled(small);
    let isOnline = false;
    const {container} = await visit(quiz, async () => {
      if (!isOnline) throw new Error('offline');
      return quiz.key;
    });
    await userEvent.type(within(question(/bytes/)).getByRole('textbox'), '4{Enter}');
    await waitFor(() => expect(announced(container)).toContain('could not be loaded, so nothing was scored'));
    expect(within(question(/bytes/)).getByRole<HTMLInputElement>('textbox').value).toBe('4');
    expect(screen.queryByRole('region', {name: 'So far'})).toBeNull();
    isOnline = true;
    await userEvent.click(check(/bytes/));
    await feedback(/bytes/, /^Right/);
  });

  it('opens hints one at a time', async () => {
    await visit(compiled(small));
    const hints = () => [...question(/framework/).querySelectorAll('details')];
    expect(hints().map(({dataset}) => dataset.later)).toEqual([undefined, 'true']);
    await userEvent.click(within(question(/framework/)).getByText('Hint'));
    await waitFor(() => expect(hints()[1]?.dataset.later).toBeUndefined());
    await visit(compiled(small));
    await waitFor(() => expect(hints().map(({open}) => open)).toEqual([true, false]));
  });

  it('links a report that names it and its revision', async () => {
    const quiz = compiled(small);
    await visit(quiz);
    const {revision} = quiz.sheet.topics[0]?.questions[0] ?? {};
    const link = within(question(/framework/)).getByRole<HTMLAnchorElement>('link', {
      name: /Report a mistake/,
    });
    expect(link.href).toBe(`https://example.org/report?small/framework/${revision}#small-framework`);
  });
});

describe('a quiz', () => {
  async function takeAll() {
    await userEvent.click(within(question(/framework/)).getByLabelText('PyTorch'));
    await userEvent.click(check(/framework/));
    await feedback(/framework/, /^Right/);
    await userEvent.type(within(question(/bytes/)).getByRole('textbox'), '8{Enter}');
    await feedback(/bytes/, /^Not right/);
    await userEvent.click(within(question(/lazy/)).getByLabelText('generators'));
    await userEvent.click(check(/lazy/));
    await feedback(/lazy/, /^Partly right 0.5 of 1/);
  }

  it('tells points, percent, what is short of the mark, and the parts', async () => {
    await visit(compiled(small));
    await takeAll();
    const result = await screen.findByRole('region', {name: 'Your result'});
    expect(result.textContent).toContain('50% 1.5 of 3 points');
    expect(result.textContent).toContain('0.6 points short of 70%');
    expect(within(result).getByText('One').closest('li')?.textContent).toContain('1 of 1 point');
    expect(within(result).getByText('Two').closest('li')?.textContent).toContain('0.5 of 2 points');
    expect(within(result).getByText('m01.o6').closest('li')?.textContent).toContain('1 of 1 point');
  });

  it('shows all again after a reload', async () => {
    await visit(compiled(small));
    await takeAll();
    const quiz = compiled(small);
    cleanup();
    vi.resetModules();
    const {default: Quiz} = await import('../../../../src/components/Quiz');
    render(<Quiz sheet={quiz.sheet} loadKey={async () => quiz.key} />);
    await screen.findByRole('region', {name: 'Your result'});
    await feedback(/bytes/, /^Not right/);
    await waitFor(() => expect(question(/bytes/).textContent).toContain('32 bits are four bytes.'));
    expect(within(question(/framework/)).getByLabelText<HTMLInputElement>('PyTorch').checked).toBe(true);
    expect(within(question(/bytes/)).getByRole<HTMLInputElement>('textbox').value).toBe('8');
  });

  it('goes over what was wrong, and then starts again beside the first attempt', async () => {
    await visit(compiled(small));
    await takeAll();
    await userEvent.click(await screen.findByRole('button', {name: 'Only what I got wrong'}));
    expect(screen.queryByRole('region', {name: /framework/})).toBeNull();
    expect(check(/bytes/)).toBeDefined();
    await userEvent.type(within(question(/bytes/)).getByRole('textbox'), '4{Enter}');
    await feedback(/bytes/, /^Right/);
    expect(screen.getByRole('region', {name: 'Your result'}).textContent).toContain('1.5 of 3 points');
    await userEvent.click(screen.getByRole('button', {name: 'Start again'}));
    expect(within(question(/bytes/)).getByRole<HTMLInputElement>('textbox').value).toBe('');
    await userEvent.click(within(question(/framework/)).getByLabelText('PyTorch'));
    await userEvent.click(check(/framework/));
    await feedback(/framework/, /^Right/);
    const list = screen.getByRole('region', {name: 'So far'}).querySelector('ol');
    expect(list?.children).toHaveLength(2);
    expect(list?.children[0]?.textContent).toContain('Best');
    expect(list?.children[1]?.textContent).toContain('Not finished');
  });

  it('marks a question that changed since, and touches no other answer', async () => {
    await visit(compiled(small));
    await takeAll();
    const changed = compiled(small.replace('32-bit float', '16-bit float').replace('\n4\n', '\n2\n'));
    await visit(changed);
    await waitFor(() => expect(question(/bytes/).textContent).toContain('has changed since you answered'));
    expect(within(question(/bytes/)).getByRole<HTMLInputElement>('textbox').value).toBe('');
    await feedback(/framework/, /^Right/);
    await feedback(/lazy/, /^Partly right/);
  });

  it('keeps the answers of a question that was renamed', async () => {
    await visit(compiled(small));
    await userEvent.type(within(question(/bytes/)).getByRole('textbox'), '8{Enter}');
    await feedback(/bytes/, /^Not right/);
    await visit(compiled(small.replace('{#bytes}', '{#float-bytes formerly="bytes"}')));
    await feedback(/bytes/, /^Not right/);
  });

  it('works where the browser stores nothing, and says so', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await visit(compiled(small));
    expect(await screen.findByText(/Your answers are not kept/)).toBeDefined();
    await takeAll();
    await screen.findByRole('region', {name: 'Your result'});
  });

  it('scores blanks and text', async () => {
    await visit(everyType());
    const fields = within(question(/^Complete the loop/)).getAllByRole('textbox');
    for (const [index, text] of ['eval', 'OFF', 'x', 'inference_mode', 'X'].entries()) {
      const field = fields[index];
      if (field) await userEvent.type(field, text);
    }
    await userEvent.click(check(/^Complete the loop/));
    await feedback(/^Complete the loop/, /^Partly right 0.6 of 1/);
    await userEvent.type(within(question(/turns dropout off/)).getByRole('textbox'), 'train{Enter}');
    await feedback(/turns dropout off/, /^Not right/);
    expect(question(/turns dropout off/).textContent).toContain('That mode turns it on.');
  });
});
