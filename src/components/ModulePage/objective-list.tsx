import type {ReactNode} from 'react';
import type {ObjectiveProp} from '../../core/course/props';
import {Html} from '../Html';
import {groupObjectives} from './group-objectives';

/** Objectives by group, under the ids by which lessons, questions and exercises name them. */
export function ObjectiveList({objectives}: {readonly objectives: readonly ObjectiveProp[]}): ReactNode {
  return groupObjectives(objectives).map(({name, members}) => (
    <div key={members[0]?.id}>
      {name !== null && <h3 className="objective-group">{name}</h3>}
      <ol className="objective-list">
        {members.map(({id, html}) => (
          <li key={id}>
            <span className="label number">{id}</span>
            <Html html={html} />
          </li>
        ))}
      </ol>
    </div>
  ));
}
