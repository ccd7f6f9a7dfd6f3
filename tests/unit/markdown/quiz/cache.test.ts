import {describe, expect, it} from 'vitest';
import {compileQuizzes} from '../../../../src/markdown/quiz/compile-quizzes';
import type {QuizLookups} from '../../../../src/markdown/quiz/lookups';
import {createQuizCache} from '../../../../src/markdown/quiz/quiz-cache';
import {lookups, quizSource, renderer} from './quiz-fixture';

const answer = '\n\n- [x] a\n- [ ] b\n\n> E.';
const link = '[x](../docs/01-foundations/03-ml-infrastructure-basics.mdx#versioning)';
const a = {
  path: 'quizzes/a.md',
  source: quizSource(`### One? {objectives=m01.o6}\n\n${link} [b](b.md#two)${answer}`),
};
const b = {path: 'quizzes/b.md', source: quizSource(`### Two?\n\nWords.${answer}`)};

/** A compiler that counts how often something is rendered. */
function counting() {
  const cache = createQuizCache();
  const count = {rendered: 0};
  const counted = {
    ...renderer,
    renderMarkdown(...given: Parameters<typeof renderer.renderMarkdown>) {
      count.rendered += 1;
      return renderer.renderMarkdown(...given);
    },
  };
  const run = (
    files: readonly {path: string; source: string}[],
    course: QuizLookups = lookups,
    version = '1',
  ) => {
    const before = count.rendered;
    const compiled = compileQuizzes(files, course, {renderer: counted, rendererVersion: version, cache});
    return {...compiled, rendered: count.rendered - before};
  };
  return {cache, run};
}

describe('kept results', () => {
  it('are the same as new ones, and nothing is rendered again', () => {
    const {run} = counting();
    const first = run([a, b]);
    const second = run([a, b]);
    expect(first.rendered).toBeGreaterThan(0);
    expect(second).toEqual({...first, rendered: 0});
  });

  it('are made anew for the file that changed alone', () => {
    const {run} = counting();
    const {rendered} = run([a, b]);
    const changed = run([a, {...b, source: b.source.replace('Words', 'Other words')}]);
    expect(changed.rendered).toBeGreaterThan(0);
    expect(changed.rendered).toBeLessThan(rendered);
    expect(changed.quizzes[1]?.sheet.topics[0]?.questions[0]?.stemHtml).toContain('Other words');
  });

  it('are made anew when the course changes under them', () => {
    const {run} = counting();
    run([a, b]);
    const moved = new Map(
      [...lookups.pages].map(([path, page]) => [path, {...page, address: '/elsewhere/'}]),
    );
    expect(JSON.stringify(run([a, b], {...lookups, pages: moved}).quizzes)).toContain(
      '/elsewhere/#versioning',
    );
    expect(run([a, b], {...lookups, pages: new Map()}).diagnostics).toMatchObject([{rule: 'broken-link'}]);
    expect(run([a, b], {...lookups, objectives: []}).diagnostics).toMatchObject([
      {rule: 'unknown-objective'},
    ]);
    expect(run([a, b]).diagnostics).toEqual([]);
  });

  it('are made anew when another quiz loses the heading that they link to', () => {
    const {run} = counting();
    run([a, b]);
    const renamed = {...b, source: b.source.replace('Two', 'Three')};
    expect(run([a, renamed]).diagnostics).toMatchObject([{file: 'quizzes/a.md', rule: 'broken-anchor'}]);
    expect(run([a]).diagnostics).toMatchObject([{file: 'quizzes/a.md', rule: 'broken-link'}]);
  });

  it('are made anew for another renderer', () => {
    const {run} = counting();
    const {rendered} = run([a, b]);
    expect(run([a, b], lookups, '2').rendered).toBe(rendered);
  });

  it('keep errors too', () => {
    const {run} = counting();
    const broken = {...b, source: quizSource('### Two?')};
    const first = run([broken]);
    expect(first.diagnostics).toMatchObject([{rule: 'no-answer'}]);
    expect(run([broken])).toEqual({...first, rendered: 0});
  });

  it('are dropped when a run does not use them, and are plain data', () => {
    const {cache, run} = counting();
    run([a, b]);
    run([b]);
    expect([cache.facts.size, cache.outcomes.size]).toEqual([1, 1]);
    const entries = [...cache.facts, ...cache.outcomes];
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });
});
