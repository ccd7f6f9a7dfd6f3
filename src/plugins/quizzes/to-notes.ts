import type {Diagnostic} from '../../core/diagnostic';
import type {QuizNotes} from '../../core/quiz/notes';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';

/** What the check says of one quiz, each under the question whose lines it names. */
export function toNotes({file, lines}: CompiledQuiz, diagnostics: readonly Diagnostic[]): QuizNotes {
  const starts = Object.entries(lines).sort(([, a], [, b]) => a - b);
  return {
    file,
    lines,
    notes: diagnostics
      .filter((diagnostic) => diagnostic.file === file)
      .map(({severity, rule, message, fix, line}) => ({
        severity,
        rule,
        message,
        fix,
        line,
        question: starts.findLast(([, start]) => start <= line)?.[0] ?? null,
      })),
  };
}
