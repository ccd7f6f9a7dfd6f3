import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {TurnProp} from '../../core/course/props';

export function PageTurn({previous, next}: TurnProp): ReactNode {
  return (
    (previous || next) && (
      <nav
        className="page-turn"
        aria-label={translate({id: 'lectern.pageTurn.label', message: 'Neighbouring pages'})}
      >
        {previous && (
          <a className="page-turn-previous" href={previous.href} rel="prev">
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
          <a className="page-turn-next" href={next.href} rel="next">
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
