import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Html} from '../Html';

interface TextListProps {
  readonly items: readonly string[];
  /** For whom the module is not. */
  readonly withoutItems?: readonly string[];
}

/** Short texts, and those that are meant the other way round. */
export function TextList({items, withoutItems = []}: TextListProps): ReactNode {
  return (
    <>
      <Items items={items} />
      {withoutItems.length > 0 && (
        <>
          <h3>
            <Translate id="lectern.module.notFor">Who it is not for</Translate>
          </h3>
          <Items items={withoutItems} />
        </>
      )}
    </>
  );
}

function Items({items}: {readonly items: readonly string[]}): ReactNode {
  return (
    items.length > 0 && (
      <ul>
        {items.map((html) => (
          <li key={html}>
            <Html html={html} />
          </li>
        ))}
      </ul>
    )
  );
}
