import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {withSlash} from '../Navigation/with-slash';

interface Neighbour {
  readonly title: string;
  readonly permalink: string;
}

interface PageTurnProps {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

export function PageTurn({previous, next}: PageTurnProps): ReactNode {
  return (
    (previous || next) && (
      <nav
        className="page-turn"
        aria-label={translate({id: 'lectern.pageTurn.label', message: 'Neighbouring pages'})}
      >
        {previous && (
          <a className="page-turn-previous" href={withSlash(previous.permalink)} rel="prev">
            <span className="label">
              <Translate id="lectern.pageTurn.previous">Previous</Translate>
            </span>
            <span className="page-turn-title">
              <span className="arrow" aria-hidden="true">
                ←
              </span>{' '}
              {previous.title}
            </span>
          </a>
        )}
        {next && (
          <a className="page-turn-next" href={withSlash(next.permalink)} rel="next">
            <span className="label">
              <Translate id="lectern.pageTurn.next">Next</Translate>
            </span>
            <span className="page-turn-title">
              {next.title}{' '}
              <span className="arrow" aria-hidden="true">
                →
              </span>
            </span>
          </a>
        )}
      </nav>
    )
  );
}
