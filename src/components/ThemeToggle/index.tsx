import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Switches the dark theme on and off. The page script does it: without a script the button is not shown. */
export function ThemeToggle(): ReactNode {
  return (
    <button
      type="button"
      className="theme-toggle"
      data-theme-toggle=""
      // The page script adds whether it is pressed.
      suppressHydrationWarning
      aria-label={translate({id: 'lectern.theme.toggle', message: 'Dark theme'})}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path fill="currentColor" d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" />
      </svg>
    </button>
  );
}
