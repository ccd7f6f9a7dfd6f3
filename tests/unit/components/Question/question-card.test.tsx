// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {emptyResponse} from '../../../../src/client/quiz/empty-response';
import {feedbackOf} from '../../../../src/client/quiz/feedback-of';
import type {Earned, QuestionView} from '../../../../src/client/quiz/quiz-view';
import {QuestionCard} from '../../../../src/components/Question/question-card';
import type {QuestionCardProps} from '../../../../src/components/Question/question-card-props';
import {questionsOf} from '../../../../src/core/quiz/find-question';
import {own} from '../../../../src/core/quiz/own';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {compiled, everyType} from '../Quiz/quiz-fixture';

Element.prototype.scrollIntoView = () => {};
afterEach(cleanup);

const view: QuestionView = {
  id: 'q',
  phase: 'open',
  fill: '',
  response: null,
  problem: null,
  points: null,
  feedback: null,
  isKeyMissing: false,
  tries: 0,
  counted: null,
  isChanged: false,
  before: null,
  hintsOpened: 0,
  choices: [],
};

function props(quiz: CompiledQuiz, id: string, parts: Partial<QuestionCardProps>): QuestionCardProps {
  const {sheet} = quiz;
  const question = questionsOf(sheet).find((known) => known.id === id);
  if (!question) throw new Error(`There is no ${id}.`);
  return {
    sheet,
    question,
    view: null,
    store: null,
    level: 3,
    idPrefix: 'x-',
    reportHref: null,
    announce: () => {},
    ...parts,
  };
}

/** A card of a review; without a response it was not answered. */
function review(
  quiz: CompiledQuiz,
  id: string,
  response: unknown,
  {points = null, ...parts}: Partial<QuestionCardProps> & {readonly points?: Earned | null} = {},
) {
  const card = props(quiz, id, {mode: 'review', ...parts});
  const key = own(quiz.key.questions, id) ?? null;
  const {question} = card;
  const choices = 'choices' in question ? question.choices : [];
  const feedback = feedbackOf(question, key, response ?? emptyResponse(question));
  const checked = {
    ...view,
    choices,
    phase: 'checked' as const,
    response: response ?? emptyResponse(question),
  };
  return render(<QuestionCard {...card} view={{...checked, feedback, points}} />);
}

const order = () =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].map(({textContent}) =>
    textContent?.trim().replace(/\s+/g, ' '),
  );

describe('without a program', () => {
  it('every type can be read, and nothing tells the answer', () => {
    const quiz = everyType();
    for (const {id} of questionsOf(quiz.sheet)) {
      document.body.innerHTML = renderToString(<QuestionCard {...props(quiz, id, {})} />);
      expect(document.querySelector('.question-rule')?.textContent).not.toBe('');
      expect(document.body.textContent).not.toContain('Right answer');
    }
    document.body.innerHTML = renderToString(<QuestionCard {...props(quiz, 'pairs', {})} />);
    expect([...document.querySelectorAll('.match-option')].map(({textContent}) => textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[A-C] Meta$/)]),
    );
    document.body.innerHTML = renderToString(<QuestionCard {...props(quiz, 'steps', {})} />);
    expect(order().toSorted()).toEqual(['Check', 'Convert', 'Export', 'Serve with care']);
    document.body.innerHTML = '';
  });
});

describe('in an exam', () => {
  it('each change of each type is told, and there is nothing to check', async () => {
    const quiz = everyType();
    const onDraft = vi.fn();
    const exam = (id: string) => {
      cleanup();
      onDraft.mockClear();
      const card = props(quiz, id, {mode: 'exam', onDraft, view});
      const {question} = card;
      render(
        <QuestionCard {...card} view={{...view, choices: 'choices' in question ? question.choices : []}} />,
      );
      expect(screen.queryByRole('button', {name: /^(Check|Show the model answer|Try again)$/})).toBeNull();
      expect(document.querySelector('.question-hints')).toBeNull();
    };
    exam('weights-only');
    await userEvent.click(screen.getByLabelText('model.safetensors'));
    expect(onDraft).toHaveBeenLastCalledWith({picked: ['safetensors']});
    exam('dropout-off');
    await userEvent.type(screen.getByRole('textbox'), 'ev{Enter}');
    expect(onDraft).toHaveBeenLastCalledWith({text: 'ev'});
    exam('loop');
    await userEvent.type(screen.getByRole('textbox', {name: 'Blank 2'}), 'o');
    expect(onDraft).toHaveBeenLastCalledWith({texts: ['', 'o', '', '', '']});
    exam('warm-up');
    await userEvent.type(screen.getByRole('textbox'), 'W');
    expect(onDraft).toHaveBeenLastCalledWith({text: 'W', met: null});
    exam('pairs');
    const menu = screen.getByRole('combobox', {name: 'PyTorch'});
    await userEvent.selectOptions(menu, within(menu).getByRole('option', {name: /Meta/}));
    const {pairs} = onDraft.mock.lastCall?.[0] ?? {};
    expect(Object.values(pairs)).toEqual([
      within(menu).getByRole<HTMLOptionElement>('option', {name: /Meta/}).value,
    ]);
    exam('steps');
    const [first = ''] = order();
    await userEvent.click(screen.getByRole('button', {name: `Move down: ${first}`}));
    expect(order()[1]).toBe(first);
    expect(onDraft.mock.lastCall?.[0].order).toHaveLength(4);
  });

  it('an order that nobody touched can be taken as it stands', async () => {
    const onDraft = vi.fn();
    const card = props(everyType(), 'steps', {mode: 'exam', onDraft, view});
    render(<QuestionCard {...card} />);
    const before = [...document.querySelectorAll<HTMLElement>('[data-item]')].map(
      ({dataset}) => dataset.item,
    );
    await userEvent.click(screen.getByRole('button', {name: 'This order is my answer'}));
    expect(onDraft.mock.calls).toEqual([[{order: before}]]);
    expect(screen.queryByRole('button', {name: 'This order is my answer'})).toBeNull();
  });

  it('a number that cannot be read earns nothing as it stands', () => {
    render(
      <QuestionCard
        {...props(everyType(), 'resnet-size', {mode: 'exam', view: {...view, problem: 'unit'}})}
      />,
    );
    expect(document.querySelector('.question-problem')?.textContent).toMatchInlineSnapshot(
      `"The answer is asked for in MB: convert it. As it stands it earns nothing."`,
    );
  });
});

describe('in a review', () => {
  const quiz = everyType();
  const points = {earned: '0', possible: '1'};

  it('says of every type that it was not answered, and what would be right', () => {
    for (const {id} of questionsOf(quiz.sheet)) {
      cleanup();
      const {container} = review(quiz, id, null);
      expect(screen.getByRole('heading', {name: /^Not answered/})).toBeDefined();
      expect(
        container.querySelectorAll('form :is(input, textarea, select):not(:disabled, [readonly])'),
      ).toHaveLength(0);
      expect(screen.queryByRole('button', {name: /Check|again|Show|Keep|Move/})).toBeNull();
      expect(container.textContent).toMatch(/Right (answer|order)|Model answer/);
    }
  });

  it('has an open answer marked by its learner', async () => {
    const onMark = vi.fn();
    review(quiz, 'warm-up', {text: 'Because.', met: null}, {onMark});
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Because.');
    expect(screen.getByRole('heading', {name: 'Model answer'})).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', {name: 'says what it costs'}));
    await userEvent.click(screen.getByRole('button', {name: 'Keep my marking'}));
    expect(onMark.mock.calls).toEqual([[['cost']]]);
  });

  it('tells of each row what belongs there', () => {
    const {sheet} = quiz;
    const pairs = questionsOf(sheet).find(({id}) => id === 'pairs');
    if (pairs?.type !== 'match') throw new Error('The fixture has changed.');
    const meta = pairs.right.find(({html}) => html === 'Meta')?.id ?? '';
    const all = Object.fromEntries(pairs.left.map(({id}) => [id, meta]));
    const {container} = review(quiz, 'pairs', {pairs: all}, {points});
    expect(
      [...container.querySelectorAll('.match-row')].map(({textContent}) => textContent),
    ).toMatchInlineSnapshot(`
      [
        "PyTorchYour answer Meta Right",
        "TensorFlowYour answer Meta Not rightRight answer Google",
        "JAXYour answer Meta Not rightRight answer Google",
      ]
    `);
  });
});

describe('things to put in order', () => {
  const items = Array.from({length: 12}, (_, index) => `${index + 1}. item ${index % 6}`);
  const long = compiled(
    `---\ntitle: T\n---\n\n### Sort them {#sort .order}\n\n${items.join('\n')}\n\n> E.\n`,
  );

  it('may be many, and equal', async () => {
    const said: string[] = [];
    const announce = (text: string) => said.push(text);
    render(<QuestionCard {...props(long, 'sort', {mode: 'exam', view, announce, onDraft: () => {}})} />);
    const before = order();
    expect(new Set(before).size).toBe(6);
    const [button] = screen.getAllByRole('button', {name: `Move down: ${before[0]}`});
    if (!button) throw new Error('There is no button.');
    for (let step = 0; step < 11; step++) await userEvent.click(button);
    expect(order()).toEqual([...before.slice(1), before[0]]);
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(said.slice(-2)).toEqual([
      `${before[0]}: moved to place 12 of 12.`,
      `${before[0]}: this is the last already.`,
    ]);
  });
});
