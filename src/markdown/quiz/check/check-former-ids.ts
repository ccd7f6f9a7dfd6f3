import type {Diagnostic} from '../../../core/diagnostic';
import type {QuizError} from '../../../core/quiz/rules';
import type {NamedPlace, QuizFacts} from '../quiz-facts';

interface FileFacts {
  readonly path: string;
  readonly facts: QuizFacts;
}

const rule: QuizError = 'duplicate-former-id';

/** A former name carries answers over, so it must lead to one question or quiz, and away from nothing that exists. */
export function checkFormerIds(files: readonly FileFacts[]): readonly Diagnostic[] {
  const quizzes = new Set(files.map(({facts}) => facts.id));
  const questions = new Set(
    files.flatMap(({facts}) => facts.questions.map((question) => `${facts.id}#${question}`)),
  );
  return [
    ...claims(files, ({formerQuizzes}) => formerQuizzes, quizzes, 'quiz'),
    ...claims(files, ({formerQuestions}) => formerQuestions, questions, 'question'),
  ];
}

function claims(
  files: readonly FileFacts[],
  placesOf: (facts: QuizFacts) => readonly NamedPlace[],
  existing: ReadonlySet<string>,
  what: 'quiz' | 'question',
): readonly Diagnostic[] {
  const claimed = new Map<string, string>();
  return files.flatMap(({path, facts}) =>
    placesOf(facts).flatMap(({name, line, column}) => {
      const before = claimed.get(name);
      claimed.set(name, before ?? `${path}:${line}`);
      // A quiz that lists its own name is reported where its front matter is checked.
      const exists = existing.has(name) && !(what === 'quiz' && name === facts.id);
      if (!exists && before === undefined) return [];
      return [
        {
          severity: 'error' as const,
          file: path,
          line,
          column,
          rule,
          message: exists
            ? `There is a ${what} \`${name}\` still, and its answers cannot belong to this one too.`
            : `The former name \`${name}\` is claimed in ${before} too.`,
          fix: 'Name what this one was called before, or take it out.',
        },
      ];
    }),
  );
}
