import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SearchKind} from '../../core/search/search-provider';

export interface SearchModule {
  readonly id: string;
  readonly title: string;
}

/** What the results can be narrowed to. */
export function SearchFilters({modules}: {readonly modules: readonly SearchModule[]}): ReactNode {
  return (
    <div className="search-filters">
      <fieldset className="search-kinds">
        <legend className="label">
          <Translate id="lectern.search.kind">Show</Translate>
        </legend>
        {kinds().map(({value, name}) => (
          <label key={value}>
            <input type="radio" name="kind" value={value} defaultChecked={value === ''} autoComplete="off" />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {modules.length > 1 && (
        <label className="search-module">
          <span className="label">
            <Translate id="lectern.search.module">Module</Translate>
          </span>
          <select name="module" autoComplete="off">
            <option value="">{translate({id: 'lectern.search.module.all', message: 'All modules'})}</option>
            {modules.map(({id, title}) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function kinds(): readonly {readonly value: SearchKind | ''; readonly name: string}[] {
  return [
    {value: '', name: translate({id: 'lectern.search.kind.all', message: 'Everything'})},
    {value: 'lesson', name: translate({id: 'lectern.search.kind.lesson', message: 'Lessons'})},
    {value: 'exercise', name: translate({id: 'lectern.search.kind.exercise', message: 'Exercises'})},
    {value: 'quiz', name: translate({id: 'lectern.search.kind.quiz', message: 'Quizzes'})},
    {value: 'glossary', name: translate({id: 'lectern.search.kind.glossary', message: 'Glossary'})},
    {value: 'module', name: translate({id: 'lectern.search.kind.module', message: 'Modules'})},
    {value: 'guide', name: translate({id: 'lectern.search.kind.guide', message: 'Guide for instructors'})},
  ];
}
