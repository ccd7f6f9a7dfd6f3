import type {ReactNode} from 'react';
import type {ObjectiveProp} from '../../core/course/props';
import {Html} from '../Html';

/** Objectives under the ids by which lessons, questions and exercises name them. */
export function ObjectiveList({objectives}: {readonly objectives: readonly ObjectiveProp[]}): ReactNode {
  return (
    <ol className="objective-list">
      {objectives.map(({id, html}) => (
        <li key={id}>
          <span className="label number">{id}</span>
          <Html html={html} />
        </li>
      ))}
    </ol>
  );
}
