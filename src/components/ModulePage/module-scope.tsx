import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {Html} from '../Html';

type ModuleScopeProps = Pick<ModuleProp, 'coversHtml' | 'notCovered'>;

export function ModuleScope({coversHtml, notCovered}: ModuleScopeProps): ReactNode {
  return (
    <>
      {coversHtml.length > 0 && (
        <ul className="module-covers">
          {coversHtml.map((html) => (
            <li key={html}>
              <Html html={html} />
            </li>
          ))}
        </ul>
      )}
      {notCovered.length > 0 && (
        <>
          <h3>
            <Translate id="lectern.module.notCovered">What it leaves out</Translate>
          </h3>
          <ul>
            {notCovered.map(({html, whereHtml}) => (
              <li key={html}>
                <Html html={html} />
                {whereHtml !== '' && (
                  <>
                    {' '}
                    <Html className="module-where" html={whereHtml} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
