import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {KnownWork} from '../../core/course/known-work';
import {readWorkHead} from '../../markdown/parse/work-head';

const QUIZ = /^quizzes\/(?<id>[^/]+)\.md$/;
const EXERCISE = /^exercises\/(?:\d+[-_.])?(?<module>[^/]+)\/(?:\d+[-_.])?(?<id>[^/]+)\/index\.mdx$/;

/** Quizzes and exercises among the course's files: their ids are the names of files and folders. */
export async function readWork(rootDir: string, files: Iterable<string>): Promise<readonly KnownWork[]> {
  const found = [...files].flatMap((file): readonly Found[] => {
    const quiz = QUIZ.exec(file)?.groups?.id;
    if (quiz !== undefined && quiz !== 'README') return [{file, id: quiz, kind: 'quiz', moduleId: null}];
    const {module, id} = EXERCISE.exec(file)?.groups ?? {};
    return module === undefined || id === undefined ? [] : [{file, id, kind: 'exercise', moduleId: module}];
  });
  return Promise.all(
    found.map(async ({file, id, kind, moduleId}) => {
      const source = await readFile(path.join(rootDir, file), 'utf8').catch(() => '');
      return {id, kind, moduleId, ...readWorkHead(source, id)};
    }),
  );
}

interface Found {
  readonly file: string;
  readonly id: string;
  readonly kind: KnownWork['kind'];
  readonly moduleId: string | null;
}
