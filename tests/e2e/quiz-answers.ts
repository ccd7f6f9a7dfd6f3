/** What a learner picks, by the first words of a choice, or writes, field by field. */
export type Answer =
  | {readonly kind: 'pick'; readonly choices: readonly string[]}
  | {readonly kind: 'write'; readonly texts: readonly string[]};

export interface Answers {
  readonly right: Answer;
  readonly wrong: Answer;
  /** Worth half a point; only where a part of the point can be had. */
  readonly half?: Answer;
}

const pick = (...choices: readonly string[]): Answer => ({kind: 'pick', choices});
const write = (...texts: readonly string[]): Answer => ({kind: 'write', texts});

/** The questions of Lesson 04's quiz in their order, each worth one point. */
export const answers = {
  'graphs-today': {
    right: pick('Both run line by line'),
    wrong: pick('Only a TensorFlow model'),
  },
  'wavering-scores': {
    right: write('Model.eval()'),
    wrong: write('torch.no_grad()'),
  },
  'two-ways-to-save': {
    right: write('code', 'path', 'data', 'program'),
    wrong: write('graph', 'gradients', 'program', 'data'),
    // Two of four blanks.
    half: write('code', 'path', 'program', 'data'),
  },
  'old-torchscript': {
    right: pick('Let it run'),
    wrong: pick('Replace it by a state dict'),
  },
  'onnx-gains': {
    right: pick('The image needs no PyTorch', 'The server needs no Python class'),
    wrong: pick('Every request is faster', 'The exported file takes any batch size'),
    // Two right and one wrong of two right ones: (2 - 1) / 2.
    half: pick('The image needs no PyTorch', 'Every request is faster', 'The server needs no Python class'),
  },
  'warmed-up-shapes': {
    right: pick('A new shape is traced'),
    wrong: pick('Ten calls are too few'),
  },
  'batch-throughput': {
    right: write('6.4'),
    wrong: write('16'),
  },
  'training-memory': {
    right: write('48 GB'),
    wrong: write('12'),
  },
} as const satisfies Readonly<Record<string, Answers>>;

export type QuestionId = keyof typeof answers;

export const questionIds: readonly QuestionId[] = [
  'graphs-today',
  'wavering-scores',
  'two-ways-to-save',
  'old-torchscript',
  'onnx-gains',
  'warmed-up-shapes',
  'batch-throughput',
  'training-memory',
];
