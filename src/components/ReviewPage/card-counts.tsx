import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ReviewView} from '../../client/review/review-view';
import {useSiteLinks} from '../SiteLinks/use-site-links';

interface CardCountsProps {
  /** Null until the record is open. */
  readonly view: Pick<ReviewView, 'cards' | 'held' | 'gone'> | null;
  readonly recordHref: string;
}

/** How many cards there are, where they come from, and which of them rest. */
export function CardCounts({view, recordHref}: CardCountsProps): ReactNode {
  const {glossary} = useSiteLinks();
  return (
    <>
      <p>
        {view !== null && (
          <strong>
            {translate({id: 'lectern.review.count', message: 'Cards: {cards}.'}, {cards: view.cards})}{' '}
          </strong>
        )}
        <Translate
          id="lectern.review.where"
          values={{
            glossary: <a href={glossary.href}>{glossary.name}</a>,
            record: (
              <a href={recordHref}>
                <Translate id="lectern.review.record">your record</Translate>
              </a>
            ),
          }}
        >
          {
            'Every question becomes a card when you first answer it; a term becomes one when you tick it in the {glossary} or beside its definition. Answers and grades given here are kept in {record}; they change no score of a quiz.'
          }
        </Translate>
      </p>
      {view !== null && view.held > 0 && (
        <p>
          {translate(
            {
              id: 'lectern.review.held',
              message: 'Cards that wait until you have handed in the exam that you began: {held}.',
            },
            {held: view.held},
          )}
        </p>
      )}
      {view !== null && view.gone > 0 && (
        <p>
          {translate(
            {
              id: 'lectern.review.gone',
              message: 'Cards that rest because the course no longer has what they asked: {gone}.',
            },
            {gone: view.gone},
          )}
        </p>
      )}
    </>
  );
}
