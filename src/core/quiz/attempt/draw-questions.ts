import {own} from '../own';
import type {Draw} from '../settings';
import type {QuizSheet, TopicSheet} from '../sheet';
import {seededRandom} from './random';
import {shuffle} from './shuffle';

/**
 * The ids of an attempt's questions in the order shown. Topics keep the file's order, and so do the questions of a topic
 * unless they are shuffled. What the learner has seen least often comes first, so nothing repeats before the bank (or,
 * with quotas, the topic) is used up.
 */
export function drawQuestions(
  {topics, draw, shuffleQuestions}: Pick<QuizSheet, 'topics' | 'draw' | 'shuffleQuestions'>,
  timesSeen: ReadonlyMap<string, number>,
  seed: number,
): readonly string[] {
  const drawn = new Set(pick(topics, draw));
  return topics.flatMap((topic) => {
    const ids = idsOf(topic).filter((id) => drawn.has(id));
    return shuffleQuestions ? shuffle(ids, seededRandom(seed, `order:${topic.id ?? ''}`)) : ids;
  });

  function pick(from: readonly TopicSheet[], quota: Draw): readonly string[] {
    if (quota === null) return from.flatMap(idsOf);
    if (typeof quota === 'number') return leastSeen(from.flatMap(idsOf), quota, 'draw');
    return from.flatMap((topic) => {
      const name = topic.id ?? '';
      return leastSeen(idsOf(topic), own(quota, name) ?? 0, `draw:${name}`);
    });
  }

  function leastSeen(ids: readonly string[], count: number, label: string): readonly string[] {
    return shuffle(ids, seededRandom(seed, label))
      .toSorted((a, b) => (timesSeen.get(a) ?? 0) - (timesSeen.get(b) ?? 0))
      .slice(0, count);
  }
}

function idsOf({questions}: TopicSheet): readonly string[] {
  return questions.map(({id}) => id);
}
