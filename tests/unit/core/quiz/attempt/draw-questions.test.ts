import {describe, expect, it} from 'vitest';
import {drawQuestions} from '../../../../../src/core/quiz/attempt/draw-questions';
import {quizSheet} from './sheets';

const nothingSeen = new Map<string, number>();
const quotas = {one: 3, two: 2, three: 0};
const bank = quizSheet({one: 10, two: 5, three: 4}, {draw: quotas, shuffleQuestions: true});
const topicOf = (id: string) => id.split('-')[0] ?? '';

describe('drawing questions', () => {
  it('takes all in the order of the file where nothing is drawn or shuffled', () => {
    expect(drawQuestions(quizSheet({one: 2, two: 2}), nothingSeen, 1)).toEqual([
      'one-1',
      'one-2',
      'two-1',
      'two-2',
    ]);
  });

  it('keeps the order of the file within a topic unless questions are shuffled', () => {
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawQuestions({...bank, shuffleQuestions: false}, nothingSeen, seed);
      expect(drawn).toEqual(drawn.toSorted((a, b) => place(a) - place(b)));
    }
    function place(id: string): number {
      return ['one', 'two', 'three'].indexOf(topicOf(id)) * 100 + Number(id.split('-')[1]);
    }
  });

  it('gives the same for the same seed, and not the same for all', () => {
    expect(drawQuestions(bank, nothingSeen, 5)).toEqual(drawQuestions(bank, nothingSeen, 5));
    const draws = new Set(
      Array.from({length: 20}, (_, seed) => drawQuestions(bank, nothingSeen, seed).join()),
    );
    expect(draws.size).toBeGreaterThan(15);
  });

  it('keeps quotas and the order of topics, and repeats nothing before the bank is used up: 1,000 draws', () => {
    for (let learner = 0; learner < 100; learner++) {
      const seen = new Map<string, number>();
      for (let draw = 0; draw < 10; draw++) {
        const drawn = drawQuestions(bank, seen, learner * 1000 + draw);
        expect(new Set(drawn).size).toBe(5);
        expect(drawn.map(topicOf)).toEqual(['one', 'one', 'one', 'two', 'two']);
        for (const id of drawn) seen.set(id, (seen.get(id) ?? 0) + 1);
        for (const topic of ['one', 'two']) {
          const counts =
            bank.topics.find(({id}) => id === topic)?.questions.map(({id}) => seen.get(id) ?? 0) ?? [];
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }
    }
  });

  it('draws a number from the whole bank, unseen questions first', () => {
    const sheet = quizSheet({one: 4, two: 4}, {draw: 5});
    const seen = new Map<string, number>();
    const first = drawQuestions(sheet, seen, 1);
    for (const id of first) seen.set(id, 1);
    const second = drawQuestions(sheet, seen, 2);
    expect(first).toHaveLength(5);
    expect(second).toHaveLength(5);
    expect(new Set([...first, ...second]).size).toBe(8);
  });

  it('draws each question about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      for (const id of drawQuestions(bank, nothingSeen, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      expect(Math.abs(count - (topicOf(id) === 'one' ? 600 : 800))).toBeLessThan(100);
    }
  });

  it('draws from a topic that is called like a part of every object', () => {
    const sheet = quizSheet({constructor: 2, one: 1}, {draw: {one: 1}});
    expect(drawQuestions(sheet, nothingSeen, 1)).toEqual(['one-1']);
  });
});
