import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {OrderFeedback} from '../../client/quiz/feedback';
import type {OrderItem} from '../../core/quiz/types/order';
import {orderFrom} from './order-from';
import {OrderText} from './order-text';

interface OrderReviewProps {
  readonly items: readonly OrderItem[];
  readonly isCode: boolean;
  readonly response: unknown;
  /** Null while the key is loaded. */
  readonly feedback: OrderFeedback | null;
}

/** An order as it was put, each item with what is right about it, and beside it the right order. */
export function OrderReview({items, isCode, response, feedback}: OrderReviewProps): ReactNode {
  const isUnanswered = feedback !== null && feedback.marks.length === 0;
  const hasRight = feedback !== null && feedback.rightHtml.length > 0;
  return (
    <div className="order-review">
      {!isUnanswered && (
        <div>
          {hasRight && (
            <p className="label">{translate({id: 'lectern.order.yours', message: 'Your order'})}</p>
          )}
          <ol className="order" data-code={isCode || undefined}>
            {orderFrom(response, items).map(({id, html}, index) => (
              <li key={id} className="order-item">
                <span className="grip" aria-hidden="true" />
                <OrderText html={html} />
                {feedback && <ItemMark feedback={feedback} index={index} />}
              </li>
            ))}
          </ol>
        </div>
      )}
      {hasRight && (
        <div>
          <p className="label mark-right">{translate({id: 'lectern.order.right', message: 'Right order'})}</p>
          <ol className="order" data-code={isCode || undefined}>
            {feedback.rightHtml.map((html, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal items differ in their place alone
              <li key={index} className="order-item">
                <span className="grip" aria-hidden="true" />
                <OrderText html={html} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

interface ItemMarkProps {
  readonly feedback: OrderFeedback;
  readonly index: number;
}

/** Where neighbours count, the first item follows none: nothing is said of it. */
function ItemMark({feedback: {counts, marks}, index}: ItemMarkProps): ReactNode {
  const isRight = marks[index]?.isRight ?? false;
  if (counts === 'neighbours' && index === 0) return null;
  return (
    <span className={`order-mark label ${isRight ? 'mark-right' : 'mark-wrong'}`}>
      {counts === 'places' ? placeText(isRight) : followsText(isRight)}
    </span>
  );
}

function placeText(isRight: boolean): string {
  return isRight
    ? translate({id: 'lectern.order.inPlace', message: 'Right place'})
    : translate({id: 'lectern.order.notInPlace', message: 'Not its place'});
}

function followsText(isRight: boolean): string {
  return isRight
    ? translate({id: 'lectern.order.follows', message: 'Rightly after the one above'})
    : translate({id: 'lectern.order.followsNot', message: 'Not after the one above'});
}
