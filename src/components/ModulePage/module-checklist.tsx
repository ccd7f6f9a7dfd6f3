import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {Html} from '../Html';

interface ModuleChecklistProps {
  readonly moduleId: string;
  readonly items: ModuleProp['checklist'];
}

/** The page script keeps what is ticked; without it the boxes still take a tick for the visit. */
export function ModuleChecklist({moduleId, items}: ModuleChecklistProps): ReactNode {
  return (
    <ul className="checklist">
      {items.map(({id, html}) => (
        <li key={id}>
          <label>
            <input type="checkbox" data-item={`${moduleId}#${id}`} suppressHydrationWarning />{' '}
            <Html html={html} />
          </label>
        </li>
      ))}
    </ul>
  );
}
