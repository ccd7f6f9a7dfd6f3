import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {KnownWork} from '../../core/course/known-work';
import {readWorkHead} from '../../markdown/parse/work-head';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import type {QuizFacts} from '../../markdown/quiz/quiz-facts';
import {isExample, quizIdOf} from '../quizzes/quiz-path';
import type {QuizReading} from '../quizzes/read-quizzes';

export interface Work {
  readonly work: readonly KnownWork[];
  /** Quizzes of the guide. */
  readonly examples: readonly KnownWork[];
}

/** The quizzes among the course's files: their ids are the names of the files. */
export async function readWork(
  rootDir: string,
  {files: quizFiles, quizzes, facts}: Pick<QuizReading, 'files' | 'quizzes' | 'facts'>,
): Promise<Work> {
  const read = (file: string) => readFile(path.join(rootDir, file), 'utf8').catch(() => '');
  const compiled = new Map(quizzes.map((quiz) => [quiz.file, quiz]));
  const known = await Promise.all(
    quizFiles.map(async (file) => {
      const id = quizIdOf(file) ?? file;
      return {
        file,
        quiz: knownQuiz(id, await read(file), {quiz: compiled.get(file), facts: facts.get(file)}),
      };
    }),
  );
  return {
    work: known.filter(({file}) => !isExample(file)).map(({quiz}) => quiz),
    examples: known.filter(({file}) => isExample(file)).map(({quiz}) => quiz),
  };
}

/** A quiz with an error is known as far as it can be read. */
function knownQuiz(
  id: string,
  source: string,
  {quiz, facts}: {readonly quiz: CompiledQuiz | undefined; readonly facts: QuizFacts | undefined},
): KnownWork {
  const head = readWorkHead(source, id);
  const named = facts?.objectives.map(({name}) => name) ?? head.objectives;
  return {
    id,
    kind: 'quiz',
    moduleId: null,
    ...head,
    objectives: quiz?.objectives ?? [...new Set(named)],
    formerly: quiz?.sheet.formerly ?? [],
    questions: facts?.questions ?? null,
  };
}
