import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

interface MoveButtonsProps {
  /** What is moved, in words. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isReady: boolean;
  readonly onUp: () => void;
  readonly onDown: () => void;
}

/** Up and down. At the ends a button stays in reach: a disabled one would lose the focus. */
export function MoveButtons({name, isFirst, isLast, isReady, onUp, onDown}: MoveButtonsProps): ReactNode {
  return (
    <span className="order-moves">
      <button
        type="button"
        className="move move-up"
        aria-label={translate({id: 'lectern.order.up', message: 'Move up: {name}'}, {name})}
        aria-disabled={isFirst || undefined}
        disabled={!isReady}
        onClick={onUp}
      />
      <button
        type="button"
        className="move move-down"
        aria-label={translate({id: 'lectern.order.down', message: 'Move down: {name}'}, {name})}
        aria-disabled={isLast || undefined}
        disabled={!isReady}
        onClick={onDown}
      />
    </span>
  );
}
