import {translate} from '@docusaurus/Translate';
import type {ExerciseProp} from '../../core/course/props';
import {useFormat} from '../Format/use-format';
import type {TitleBlockField} from '../TitleBlock';
import {difficultyName} from './difficulty-name';

const ENVIRONMENTS: Readonly<Record<string, string>> = {
  plain: 'Python',
  torch: 'Python, PyTorch',
  tensorflow: 'Python, TensorFlow',
};

/** The facts of an exercise: what it is, its difficulty, time and steps, where it runs, and its files. */
export function useExerciseFields(exercise: ExerciseProp): TitleBlockField[] {
  const {kind, difficulty, minutes, steps, environment, download} = exercise;
  const format = useFormat();
  const kindName =
    kind === 'practical'
      ? translate({id: 'lectern.exercise.practical', message: 'Practical'})
      : translate({id: 'lectern.exercise.exercise', message: 'Exercise'});
  return [
    {name: kindName, value: difficultyName(difficulty)},
    {name: translate({id: 'lectern.exercise.time', message: 'Time'}), value: format.minutes(minutes)},
    {name: translate({id: 'lectern.exercise.steps', message: 'Steps'}), value: String(steps.length)},
    {
      name: translate({id: 'lectern.exercise.environment', message: 'Runs on'}),
      value: ENVIRONMENTS[environment] ?? environment,
    },
    ...(download === null
      ? []
      : [
          {
            name: translate({id: 'lectern.exercise.files', message: 'Files'}),
            value: (
              <a
                href={download.href}
                download={download.fileName}
                aria-label={translate(
                  {id: 'lectern.exercise.download', message: 'Download {fileName}'},
                  {fileName: download.fileName},
                )}
              >
                .zip
              </a>
            ),
          },
        ]),
  ];
}
