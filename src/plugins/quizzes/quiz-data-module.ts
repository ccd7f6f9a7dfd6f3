/** The name of the plugin, under which Docusaurus keeps its generated data. */
export const quizPluginName = 'lectern-quizzes';

/** The file of a quiz's data; `notes` are there in the live server only. */
export function quizDataFile(kind: 'sheet' | 'key' | 'objectives' | 'notes', quizId: string): string {
  return `${kind}-${quizId}.json`;
}

/** The file of the module that loads a quiz's key and notes. */
export function quizLoaderFile(quizId: string): string {
  return `load-${quizId}.js`;
}

/** The modules that a page with a quiz on it imports. */
export const quizModules = {
  sheet: (quizId: string) => `@generated/${quizPluginName}/default/${quizDataFile('sheet', quizId)}`,
  objectives: (quizId: string) =>
    `@generated/${quizPluginName}/default/${quizDataFile('objectives', quizId)}`,
  loaders: (quizId: string) => `@generated/${quizPluginName}/default/${quizLoaderFile(quizId)}`,
};
