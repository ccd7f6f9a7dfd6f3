import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';

/** The way into a module: its first lesson that can be read. Nothing where all of them are to come. */
export function ModuleBegin({lessons}: Pick<ModuleProp, 'lessons'>): ReactNode {
  const first = lessons.find(({href}) => href !== null);
  if (!first?.href) return null;
  return (
    <p className="module-begin">
      <a className="quiet-action" href={first.href}>
        {translate({id: 'lectern.module.begin', message: 'First lesson: {title}'}, {title: first.title})}
      </a>
    </p>
  );
}
