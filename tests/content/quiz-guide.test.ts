import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const guide = readFileSync('docs/instructors/04-quizzes.mdx', 'utf8');
const examples = readFileSync('docs/instructors/examples/example-questions.md', 'utf8');

/** Each example with its result: the source that stands right above the live question. */
const shown = [
  ...guide.matchAll(
    /^````markdown\n(?<source>(?:(?!^````$).*\n)*?)````\n\n<Question id="example-questions#(?<id>[^"]+)"\/>$/gm,
  ),
].map(({groups}) => ({id: groups?.id ?? '', source: groups?.source ?? ''}));

describe('the guide to quizzes', () => {
  it('shows a live question of each type that can be answered', () => {
    const live = [...guide.matchAll(/<Question id="example-questions#(?<id>[^"]+)"\/>/g)].map(
      ({groups}) => groups?.id,
    );
    expect(shown.map(({id}) => id)).toEqual(live);
    expect(live).toHaveLength(9);
  });

  it('shows the source of what is live, to the letter', () => {
    for (const {id, source} of shown) {
      expect(source).toContain(`{#${id}`);
      expect(examples).toContain(`\n${source}`);
    }
  });

  it('leaves no example out', () => {
    const questions = [...examples.matchAll(/^### .*\{#(?<id>[a-z-]+)/gm)].map(({groups}) => groups?.id);
    expect(shown.map(({id}) => id)).toEqual(questions);
  });
});
