import {describe, expect, it} from 'vitest';
import {type QuizRule, quizRules, quizWarnings} from '../../../../src/core/quiz/rules';
import {compile, good, quizSource} from './quiz-fixture';

const answer = '\n\n- [x] a\n- [ ] b\n\n> E.';
const fenced = (settings: string, lines: string) => `### Q?\n\n\`\`\`${settings}\n${lines}\n\`\`\`\n\n> E.`;
const habits = (choices: string) =>
  [1, 2, 3, 4].map((number) => `### Question ${number}?\n\n${choices}\n\n> E.`).join('\n\n');

/** For each rule a quiz that breaks it: the body, or a whole file. */
const broken: Readonly<
  Record<
    Exclude<QuizRule, 'cannot-render'>,
    string | {readonly file: string} | {readonly frontMatter: string}
  >
> = {
  'no-front-matter': {file: good},
  'front-matter-syntax': {frontMatter: 'title: "A'},
  'unknown-key': {frontMatter: 'title: A\nauthor: B'},
  'missing-key': {frontMatter: 'description: A'},
  'bad-value': `### Q? {points=0}${answer}`,
  'mode-conflict': {frontMatter: 'title: A\nmode: exam\nmodes: [practice]'},
  'draw-topic': {frontMatter: 'title: A\ndraw: {t: 1}'},
  'draw-size': {frontMatter: 'title: A\ndraw: 5'},
  'quiz-name': '',
  'no-question': 'Words.',
  'question-outside-topic': `${good}\n\n## T\n\n### Q?${answer}`,
  'heading-level': `# T\n\n${good}`,
  'underlined-heading': `T\n-\n\n${good}`,
  'nested-heading': `> ### T\n\n${good}`,
  'empty-heading': `###${answer}`,
  'empty-slug': `### ?${answer}`,
  'repeated-slug': `### Q?${answer}\n\n### Q!${answer}`,
  'duplicate-id': `### A? {#q}${answer}\n\n### B? {#q}${answer}`,
  'bad-id': `### A? {#Q}${answer}`,
  'duplicate-former-id': {frontMatter: 'title: A\nformerly: [q]'},
  'attribute-form': `### A{#q}${answer}`,
  'unknown-attribute': `### A {pont=1}${answer}`,
  'unknown-class': `### A {.mani}${answer}`,
  'attribute-place': `### A {pin}${answer}`,
  'unknown-objective': `### A {objectives=x}${answer}`,
  'unknown-scoring': `### A {scoring=x}${answer}`,
  'no-answer': '### Q?\n\nWords.',
  'answer-outside': `- [x] a\n\n${good}`,
  'two-answers': `### Q?\n\n- [x] a\n- [ ] b\n\nOr\n\n- [x] c\n- [ ] d`,
  'after-answer': `### Q?${answer}\n\nWords.`,
  'class-mismatch': `### Q? {.match}${answer}`,
  'choice-box': '### Q?\n\n- [x] a\n- b\n\n> E.',
  'choice-words': '### Q?\n\n- [x] a\n- [ ]\n\n> E.',
  'split-list': '### Q?\n\n- [x] a\n> F.\n- [ ] b\n\n> E.',
  'nested-choice': '### Q?\n\n- [x] a\n  - [ ] b\n- [ ] c\n\n> E.',
  'one-choice': '### Q?\n\n- [x] a\n\n> E.',
  'no-right-choice': '### Q?\n\n- [ ] a\n- [ ] b\n\n> E.',
  'duplicate-choice': '### Q?\n\n- [x] a\n- [ ] *a*\n\n> E.',
  'unknown-flag': fenced('answer foo', 'x'),
  'empty-answer': fenced('answer', ''),
  'bad-pattern': fenced('answer regex shown=x', '('),
  'pattern-shown': fenced('answer regex', 'x'),
  'bad-number': fenced('answer number', '1,5'),
  'bad-tolerance': fenced('answer number tolerance=x', '1'),
  'wrong-answer': '### Q?\n\n```answer\nx\n```\n\n```answer wrong\ny\n```',
  'blank-form': '### Q?\n\nA [[b.\n\n> E.',
  'blank-place': `### Q [[a]]?${answer}`,
  'order-form': '### Q? {.order}\n\n1. a\n\n> E.',
  'match-form': '### Q? {.match}\n\n| a |\n| - |\n| b |\n\n> E.',
  'open-form': '### Q? {.open}\n\n- [ ] a',
  'raw-html': `### Q?\n\nA <br> b.${answer}`,
  'hint-form': `### Q?${answer}\n\n<details><summary>H</summary>\n\nx`,
  'open-comment': `### Q?${answer}\n\n<!-- x`,
  'open-fence': `### Q?${answer}\n\n\`\`\`python`,
  'fence-setting': `### Q?\n\n\`\`\`python foo\nx\n\`\`\`${answer}`,
  'unknown-language': `### Q?\n\n\`\`\`foo\nx\n\`\`\`${answer}`,
  'math-space': `### Q?\n\n$5 or $6${answer}`,
  'math-in-line': `### Q?\n\n$$x$$${answer}`,
  'bad-math': `### Q?\n\n$\\foo$${answer}`,
  'broken-link': `### Q?\n\n[a](b.mdx)${answer}`,
  'broken-anchor': `### Q?\n\n[a](#b)${answer}`,
  'missing-image': `### Q?\n\n![a](b.png)${answer}`,
  'external-image': `### Q?\n\n![a](https://example.org/b.png)${answer}`,
  'image-without-text': `### Q?\n\n![](img/lifecycle.png)${answer}`,
  'no-footnotes': `### Q?\n\nA[^1]${answer}\n\n[^1]: B`,
  'diagram-text': `### Q?\n\n\`\`\`mermaid\nflowchart LR\na --> b\n\`\`\`${answer}`,
  'diagram-syntax': `### Q?\n\n\`\`\`mermaid\npie\n\`\`\`${answer}`,
  'no-explanation': '### Q?\n\n- [x] a\n- [ ] b',
  'longest-is-right': habits('- [x] long\n- [ ] b'),
  'same-place': habits('- [x] a\n- [ ] b'),
  'not-in-stem': `### Which is NOT so?${answer}`,
  'all-of-the-above': {
    file: `---\ntitle: A\nshuffle: [choices]\n---\n\n### Q?\n\n- [x] a\n- [ ] all of the above\n\n> E.\n`,
  },
  'objective-without-question': {
    file: `---\ntitle: A\nobjectives: [m01.o6]\n---\n\n### Q? {objectives=m01.o7}${answer}\n`,
  },
};

describe('every rule of a quiz', () => {
  it('has a quiz here that breaks it, save the one that only a renderer can tell', () => {
    expect([...Object.keys(broken), 'cannot-render'].toSorted()).toEqual(Object.keys(quizRules).toSorted());
  });

  it.each(Object.entries(broken))('%s is told when it is broken', (rule, quiz) => {
    const source =
      typeof quiz === 'string'
        ? quizSource(quiz)
        : 'file' in quiz
          ? quiz.file
          : quizSource(good, quiz.frontMatter);
    const name = rule === 'quiz-name' ? 'A Quiz' : 'q';
    const {diagnostics} = compile({[name]: rule === 'quiz-name' ? quizSource(good) : source});
    const told = diagnostics.find((diagnostic) => diagnostic.rule === rule);
    const isWarning = quizWarnings.some((warning) => warning === rule);
    expect(told?.severity).toBe(isWarning ? 'warning' : 'error');
  });
});
