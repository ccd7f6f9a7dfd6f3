import {followPointer, type Point} from './follow-pointer';

interface TargetDrag {
  /** What is dragged. */
  readonly dragged: HTMLElement;
  readonly targets: readonly HTMLElement[];
  readonly onDrop: (target: HTMLElement) => void;
}

/** Lets something be dragged onto one of several places. Gives a function that calls it off. */
export function dragToTarget(pressed: PointerEvent, {dragged, targets, onDrop}: TargetDrag): () => void {
  const begin = {x: pressed.clientX, y: pressed.clientY + window.scrollY};
  return followPointer(pressed, {
    onStart() {
      dragged.dataset.dragged = '';
    },
    onMove({x, y}) {
      dragged.style.transform = `translate(${x - begin.x}px, ${y + window.scrollY - begin.y}px)`;
      const over = targetAt(targets, {x, y});
      for (const target of targets) target.toggleAttribute('data-over', target === over);
    },
    onEnd(point) {
      delete dragged.dataset.dragged;
      dragged.style.transform = '';
      for (const target of targets) target.removeAttribute('data-over');
      const over = point && targetAt(targets, point);
      if (over) onDrop(over);
    },
  });
}

function targetAt(targets: readonly HTMLElement[], {x, y}: Point): HTMLElement | undefined {
  return targets.find((target) => {
    const {left, right, top, bottom} = target.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
}
