import {utimes} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {CourseConfig} from '../../core/course/config';
import type {CompiledQuiz} from '../../markdown/quiz/compile-file';
import {objectiveLinks} from '../../markdown/quiz/objective-links';
import {type CourseReading, readCourse} from '../course/read-course';
import {copyQuizAssets} from './quiz-assets';
import {quizPluginName} from './quiz-data-module';
import {quizFolders} from './quiz-path';
import {writeQuizData} from './write-quiz-data';

/**
 * Gives each quiz its data and its page. What is wrong with quizzes is part of the course's check: the course's plugin
 * stops a build and shows it in the live server.
 */
export default function quizzesPlugin(
  {siteDir, siteConfigPath, baseUrl}: LoadContext,
  {config}: {readonly config: CourseConfig},
): Plugin<CourseReading> {
  const isBuild = process.env.NODE_ENV === 'production';
  /** Quizzes as they were last without an error: while one is broken in the live server, its page stays. */
  const shown = new Map<string, CompiledQuiz>();
  let pages: string | null = null;
  return {
    name: quizPluginName,

    getPathsToWatch: () => quizFolders.map((folder) => path.join(siteDir, folder, '**/*')),

    loadContent: () => readCourse(siteDir, config),

    async contentLoaded({content, actions}) {
      for (const quiz of content.quizzes) shown.set(quiz.file, quiz);
      const quizzes = content.quizFiles
        .flatMap((file) => shown.get(file) ?? [])
        .filter(({sheet}) => !isBuild || !sheet.draft);
      copyQuizAssets(siteDir, content.quizAssets, path.join(siteDir, '.lectern/static'));
      const {course, diagnostics} = content;
      const objectives = (ids: readonly string[]) => objectiveLinks(ids, course, baseUrl);
      await writeQuizData(quizzes, {baseUrl, objectives, diagnostics: isBuild ? null : diagnostics}, actions);
      const now = quizzes.map(({file}) => file).join();
      // Docusaurus reloads the plugins that watch one file side by side, and one of them may undo another's new pages:
      // so it reads the whole site anew where a quiz has come or gone.
      if (pages !== null && pages !== now) await utimes(siteConfigPath, new Date(), new Date());
      pages = now;
    },
  };
}
