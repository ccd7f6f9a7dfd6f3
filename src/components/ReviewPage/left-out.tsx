import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useState} from 'react';
import type {ReviewStore} from '../../client/review/review-store';

interface LeftOutProps {
  readonly cards: readonly string[];
  readonly review: ReviewStore;
  readonly announce: (text: string) => void;
}

/** Cards that the learner does not want to be asked, with the way back. Their titles are loaded when they are looked at. */
export function LeftOut({cards, review, announce}: LeftOutProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const all = cards.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `all` names the cards
  useEffect(() => {
    if (!isOpen) return;
    let isGone = false;
    Promise.all(cards.map(async (card) => [card, (await review.titleOf(card)) ?? card] as const)).then(
      (loaded) => {
        if (!isGone) setTitles(new Map(loaded));
      },
    );
    return () => {
      isGone = true;
    };
  }, [isOpen, all, review]);
  if (cards.length === 0) return null;

  function takeIn(card: string): void {
    review.takeIn(card);
    announce(translate({id: 'lectern.review.takenIn', message: 'The card is asked again.'}));
  }

  return (
    <details className="review-table" onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>
        {translate(
          {id: 'lectern.review.leftOut', message: 'Not asked any more: {count}'},
          {count: cards.length},
        )}
      </summary>
      <ul className="review-left-out">
        {cards.map((card) => (
          <li key={card}>
            <span>{titles.get(card) ?? card}</span>
            <button type="button" className="review-quiet" onClick={() => takeIn(card)}>
              <Translate id="lectern.review.takeIn">Ask it again</Translate>
              <span className="visually-hidden">: {titles.get(card) ?? card}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
