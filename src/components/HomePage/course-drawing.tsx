import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleSummaryProp} from '../../core/course/props';
import {useFormat} from '../Format/use-format';
import {DrawnModule} from './drawn-module';

/** The whole course as one bar, to scale: modules, their lessons, and what of it is written. */
export function CourseDrawing({modules}: {readonly modules: readonly ModuleSummaryProp[]}): ReactNode {
  const format = useFormat();
  const timed = modules.filter(({minutesPlanned}) => minutesPlanned > 0);
  const total = timed.reduce((sum, {minutesPlanned}) => sum + minutesPlanned, 0);
  const parts = timed.map(
    ({number, title, minutesPlanned}) => `${number} ${title}, ${format.minutes(minutesPlanned)}`,
  );
  return (
    timed.length > 1 && (
      <figure className="course-drawing">
        <div
          className="course-drawing-bar"
          role="img"
          aria-label={translate(
            {id: 'lectern.drawing.alternative', message: 'The modules by their time: {modules}.'},
            {modules: parts.join('; ')},
          )}
        >
          {timed.map((module) => (
            <DrawnModule key={module.id} module={module} />
          ))}
        </div>
        <figcaption className="label">
          <Translate id="lectern.drawing.caption" values={{total: format.minutes(total)}}>
            {'The course to scale, {total} in all. Solid: written; open: to come.'}
          </Translate>
        </figcaption>
      </figure>
    )
  );
}
