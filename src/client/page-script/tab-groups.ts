/** The chosen value of a tab family; null where the learner has chosen none. */
export function choiceOf(family: string): string | null {
  return document.documentElement.getAttribute(`data-choice-${family}`);
}

/** Every group of the family that has the value shows it: which panel shows is a matter of CSS. */
export function showChoice(family: string, value: string): void {
  document.documentElement.setAttribute(`data-choice-${family}`, value);
  markTabs();
}

/** The value that a group shows: the chosen one where the group has it, else its first. */
export function shownValue(group: HTMLElement): string | undefined {
  const values = tabsOf(group).map((tab) => tab.dataset.value);
  const chosen = choiceOf(group.dataset.family ?? '');
  return chosen !== null && values.includes(chosen) ? chosen : values[0];
}

export function tabsOf(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('[role="tab"]')];
}

/** Tells assistive technology what the style sheet shows. */
export function markTabs(): void {
  for (const group of document.querySelectorAll<HTMLElement>('.code-tabs')) {
    const shown = shownValue(group);
    for (const tab of tabsOf(group)) {
      const isShown = tab.dataset.value === shown;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
    }
  }
}
