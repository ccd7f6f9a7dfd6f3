import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {Html} from '../Html';
import {resourceKindName} from './resource-kind-name';

export function ModuleResources({resources}: {readonly resources: ModuleProp['resources']}): ReactNode {
  return (
    <ul className="module-resources">
      {resources.map(({kind, title, url, noteHtml}, index) => (
        <li key={`${kind} ${title}`}>
          {/* Said for each, shown once for those that follow one another. */}
          <span className={kind === resources[index - 1]?.kind ? 'label visually-hidden' : 'label'}>
            {resourceKindName(kind)}
          </span>
          <div>
            {url === null ? <span>{title}</span> : <a href={url}>{title}</a>}
            {noteHtml !== '' && <Html as="p" html={noteHtml} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
