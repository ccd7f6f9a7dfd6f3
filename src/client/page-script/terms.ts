import {closestTo} from './closest-to';
import {hashTarget} from './hash-target';
import type {Behaviour} from './page-tools';
import {placeCard} from './place-card';

const termSelector = 'button.term[popovertarget]';

/** How long a pointer rests before a card comes, and is away before it goes. */
const delay = 200;

/** The card in sight: asked for by a press, or shown in passing by hover or focus. */
interface Shown {
  readonly term: HTMLElement;
  readonly card: HTMLElement;
  readonly isPressed: boolean;
}

/** Definitions beside their terms on focus, hover and press. Escape and a press elsewhere are the browser's own. */
export const startTerms: Behaviour = () => {
  let shown: Shown | null = null;
  let pressed: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeaving = false;
  let isClosing = false;

  function show(term: HTMLElement): void {
    const card = cardOf(term);
    if (!card || shown?.card === card) return;
    pressed = null;
    placeCard(card, term);
    card.showPopover();
    shown = {term, card, isPressed: false};
  }

  function wait(run?: () => void): void {
    clearTimeout(timer);
    isLeaving = false;
    if (run) timer = setTimeout(run, delay);
  }

  function leave(): void {
    if (isLeaving || !shown || shown.isPressed || shown.term.matches(':focus-visible')) return;
    wait(() => shown?.card.hidePopover());
    isLeaving = true;
  }

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const term = closestTo(event, termSelector);
    if (term) wait(() => show(term));
    else if (isWithin(event.target, shown)) wait();
    else if (shown) leave();
    else wait();
  });
  document.addEventListener('focusin', ({target}) => {
    // A card that closes around the focus gives it back to its term: that must not open it again.
    if (isClosing) return;
    if (target instanceof HTMLElement && target.matches(`${termSelector}:focus-visible`)) show(target);
  });
  document.addEventListener('focusout', ({relatedTarget}) => {
    if (!isWithin(relatedTarget, shown)) shown?.card.hidePopover();
  });

  const onPress = (event: Event): void => {
    pressed = closestTo(event, termSelector);
    if (!pressed) return;
    wait();
    // A browser without popovers leaves the definitions open at the page's end.
    if (!cardOf(pressed)) hashTarget(`#${pressed.getAttribute('popovertarget')}`)?.scrollIntoView();
    // The browser's own toggle comes next. It opens the card anew, now as one that belongs to this button: so the
    // Tab key leads into it.
    if (shown?.term === pressed && !shown.isPressed) shown.card.hidePopover();
  };
  document.addEventListener('click', onPress, {capture: true});

  const onToggle = ({target, newState}: ToggleEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (newState === 'closed') {
      if (shown?.card !== target) return;
      shown = null;
      isClosing = target.contains(document.activeElement);
    } else if (pressed && cardOf(pressed) === target) {
      placeCard(target, pressed);
      shown = {term: pressed, card: target, isPressed: true};
      pressed = null;
    }
  };
  document.addEventListener('beforetoggle', onToggle, {capture: true});
  const onToggled = (): void => {
    isClosing = false;
  };
  document.addEventListener('toggle', onToggled, {capture: true});

  const stay = () => shown && placeCard(shown.card, shown.term);
  addEventListener('scroll', stay, {capture: true, passive: true});
  addEventListener('resize', stay);

  return () => {
    for (const term of document.querySelectorAll<HTMLElement>(termSelector)) {
      term.setAttribute('aria-describedby', term.getAttribute('popovertarget') ?? '');
    }
  };
};

/** The term's definition; null in a browser without popovers, where it stands open at the page's end. */
function cardOf(term: HTMLElement): HTMLElement | null {
  const card = document.getElementById(term.getAttribute('popovertarget') ?? '');
  return card && 'showPopover' in card ? card : null;
}

function isWithin(target: EventTarget | null, shown: Shown | null): boolean {
  if (!shown || !(target instanceof Node)) return false;
  return shown.term.contains(target) || shown.card.contains(target);
}
