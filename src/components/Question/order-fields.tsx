import Translate, {translate} from '@docusaurus/Translate';
import {type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState} from 'react';
import {dragItem} from '../../client/quiz/drag-item';
import {withMoved} from '../../client/quiz/place-of';
import {textOfHtml} from '../../client/quiz/text-of-html';
import type {OrderItem} from '../../core/quiz/types/order';
import {MoveButtons} from './move-buttons';
import {orderFrom} from './order-from';
import {OrderText} from './order-text';

interface OrderFieldsProps {
  /** In the order that the attempt begins with. */
  readonly items: readonly OrderItem[];
  readonly isCode: boolean;
  readonly response: unknown;
  /** The page's program can keep what is changed. */
  readonly isReady: boolean;
  /** In an exam an order that nobody touched is no answer: it can be taken as it stands. */
  readonly canTakeAsIs: boolean;
  readonly onChange: () => void;
  readonly announce: (text: string) => void;
}

/**
 * Items to put in order: each with two buttons, which also take the arrow keys, and a grip to drag it by. The focus
 * stays on what was moved.
 */
export function OrderFields(props: OrderFieldsProps): ReactNode {
  const {items, isCode, response, isReady, canTakeAsIs, onChange, announce} = props;
  const list = useRef<HTMLOListElement>(null);
  const [order, setOrder] = useState(() => orderFrom(response, items));
  const [isTaken, setTaken] = useState(response !== null);
  const focused = useRef<HTMLElement | null>(null);
  const changed = useRef(false);
  const stopDrag = useRef(() => {});
  useEffect(() => () => stopDrag.current(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after the items have changed places
  useLayoutEffect(() => {
    if (!changed.current) return;
    changed.current = false;
    // An element that changes its place in the page loses the focus.
    if (focused.current !== document.activeElement) focused.current?.focus({preventScroll: true});
    focused.current?.closest('li')?.scrollIntoView({block: 'nearest'});
    onChange();
  }, [order]);

  function move(from: number, to: number): void {
    const item = order[from];
    if (item === undefined || !isReady) return;
    const text = textOfHtml(item.html);
    if (to < 0 || to >= order.length) {
      announce(edgeText(to < 0, text));
      return;
    }
    const active = document.activeElement;
    focused.current = active instanceof HTMLElement && list.current?.contains(active) ? active : null;
    changed.current = true;
    setTaken(true);
    setOrder(withMoved(order, from, to));
    announce(
      translate(
        {id: 'lectern.order.moved', message: '{item}: moved to place {place} of {count}.'},
        {item: text, place: to + 1, count: order.length},
      ),
    );
  }

  function moveWithKeys(event: KeyboardEvent, from: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(from, event.key === 'ArrowUp' ? from - 1 : from + 1);
  }

  return (
    <>
      <ol ref={list} className="order" data-code={isCode || undefined}>
        {order.map(({id, html}, index) => (
          <li
            key={id}
            className="order-item"
            data-item={id}
            onKeyDown={(event) => moveWithKeys(event, index)}
          >
            <span
              className="grip"
              aria-hidden="true"
              onPointerDown={(event) => {
                if (!isReady || !list.current || event.button !== 0 || !event.isPrimary) return;
                const drag = {list: list.current, from: index, onDrop: (to: number) => move(index, to)};
                stopDrag.current = dragItem(event.nativeEvent, drag);
              }}
            />
            <OrderText html={html} />
            <MoveButtons
              name={textOfHtml(html)}
              isFirst={index === 0}
              isLast={index === order.length - 1}
              isReady={isReady}
              onUp={() => move(index, index - 1)}
              onDown={() => move(index, index + 1)}
            />
          </li>
        ))}
      </ol>
      {canTakeAsIs && !isTaken && (
        <p className="question-actions">
          <button
            type="button"
            className="quiet-action"
            onClick={() => {
              setTaken(true);
              onChange();
            }}
          >
            <Translate id="lectern.order.asItStands">This order is my answer</Translate>
          </button>
        </p>
      )}
    </>
  );
}

function edgeText(isFirst: boolean, item: string): string {
  return isFirst
    ? translate({id: 'lectern.order.first', message: '{item}: this is the first already.'}, {item})
    : translate({id: 'lectern.order.last', message: '{item}: this is the last already.'}, {item});
}
