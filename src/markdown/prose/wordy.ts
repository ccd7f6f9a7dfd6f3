/** Words of hurry and of advertising, as patterns, with what to do about them. */
export const WORDY: readonly {readonly words: string; readonly fix: string}[] = [
  {
    words: 'obviously|needless to say|it goes without saying',
    fix: 'Take it out: what is clear to you need not be to a learner.',
  },
  {words: 'simply|basically|essentially', fix: 'Take it out.'},
  {words: 'in order to', fix: 'Write `to`.'},
  {words: 'due to the fact that', fix: 'Write `because`.'},
  {words: 'utili[sz](?:e|es|ed|ing)', fix: 'Write `use`.'},
  {words: 'leverag(?:e|es|ed|ing)', fix: 'Write `use`.'},
  {words: 'it is important to note that|please note that|note that', fix: 'Take it out and say the thing.'},
  {
    words: 'cutting[- ]edge|state[- ]of[- ]the[- ]art|world[- ]class|best[- ]in[- ]class',
    fix: 'Say what it does better, with a number and its source.',
  },
  {
    words: 'seamless(?:ly)?|effortless(?:ly)?|blazing(?:ly)?|game[- ]chang(?:er|ing)',
    fix: 'Say what happens in its place.',
  },
  {words: "in today[’']s (?:fast-paced )?world|nowadays", fix: 'Begin with the fact.'},
  {words: 'delve|dive deep|deep dive', fix: 'Say what comes: `this section shows …`.'},
];
