import {readStored, writeStored} from '../record/safe-storage';
import {closestTo} from './closest-to';
import type {Behaviour} from './page-tools';

/** Docusaurus' own key, attributes and values: its inline script and its React state use the same. */
const storageKey = 'theme';
const system = 'system';

/** The light and dark switch. Until the learner chooses, the page follows the system. */
export const startTheme: Behaviour = () => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const systemTheme = () => (dark.matches ? 'dark' : 'light');

  function show(choice: string | null): void {
    const theme = choice === 'dark' || choice === 'light' ? choice : null;
    root.dataset.theme = theme ?? systemTheme();
    root.dataset.themeChoice = theme ?? system;
  }

  function mark(): void {
    const isDark = root.dataset.theme === 'dark';
    for (const button of document.querySelectorAll('button[data-theme-toggle]')) {
      button.setAttribute('aria-pressed', String(isDark));
    }
  }

  document.addEventListener('click', (event) => {
    if (!closestTo(event, 'button[data-theme-toggle]')) return;
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    const oldValue = readStored(storageKey);
    show(theme);
    if (!writeStored(storageKey, theme)) return;
    // A browser tells only its other tabs; React in this one listens for the same event.
    const change = {
      key: storageKey,
      oldValue,
      newValue: theme,
      storageArea: localStorage,
      url: location.href,
    };
    dispatchEvent(new StorageEvent('storage', change));
  });
  addEventListener('storage', ({key, newValue}) => {
    if (key === storageKey) show(newValue);
  });
  dark.addEventListener('change', () => {
    if (root.dataset.themeChoice === system) show(null);
  });
  // Whoever changes the theme, the buttons tell the truth.
  new MutationObserver(mark).observe(root, {attributeFilter: ['data-theme']});

  return mark;
};
