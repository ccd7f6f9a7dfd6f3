import {translate} from '@docusaurus/Translate';
import type {ModuleProp} from '../../core/course/props';
import {useFormat} from '../Format/use-format';
import {ProgressSign} from '../ProgressSign';
import type {TitleBlockField} from '../TitleBlock';
import {useTimeText} from './use-time-text';

/** The facts of a module: level, time, what comes before it, edition. */
export function useModuleFields(module: ModuleProp): TitleBlockField[] {
  const format = useFormat();
  const time = useTimeText();
  return [
    {name: translate({id: 'lectern.module.level', message: 'Level'}), value: module.level},
    {name: translate({id: 'lectern.module.time', message: 'Time'}), value: time(module)},
    {
      name: translate({id: 'lectern.module.progress', message: 'Done'}),
      value: <ProgressSign href={module.href} withText />,
    },
    ...(module.requires.length === 0
      ? []
      : [
          {
            name: translate({id: 'lectern.module.requires', message: 'After'}),
            value: module.requires.map(({title, href}) => (
              <a key={href} href={href}>
                {title}
              </a>
            )),
          },
        ]),
    {name: translate({id: 'lectern.module.version', message: 'Version'}), value: module.version},
    {name: translate({id: 'lectern.module.updated', message: 'Revised'}), value: format.date(module.updated)},
  ];
}
