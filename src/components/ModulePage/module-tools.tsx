import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {Html} from '../Html';

export function ModuleTools({tools}: {readonly tools: ModuleProp['tools']}): ReactNode {
  return (
    <section
      className="table-scroll"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={translate({id: 'lectern.tools.table', message: 'Table of tools'})}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Translate id="lectern.tools.name">Tool</Translate>
            </th>
            <th scope="col">
              <Translate id="lectern.tools.version">Version</Translate>
            </th>
            <th scope="col">
              <Translate id="lectern.tools.note">For</Translate>
            </th>
          </tr>
        </thead>
        <tbody>
          {tools.map(({name, version, noteHtml}) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{version}</td>
              <td>
                <Html html={noteHtml} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
