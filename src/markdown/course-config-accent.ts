import {contrast, mix} from '../core/contrast';
import type {AccentConfig} from '../core/course/config';

interface Problem {
  readonly message: string;
  readonly fix: string;
}

/** What the accent meets in each theme, as `tokens.css` has it: the grounds it is read on, and the words on a button. */
export const accentGrounds = {
  light: {paper: '#f8f4ea', 'paper-sunk': '#f1ebdc', 'on-accent': '#ffffff'},
  dark: {paper: '#1b1c1d', 'paper-sunk': '#232526', 'on-accent': '#1b1c1d'},
} as const;

/** What WCAG 2.2 wants of text, at level AA. */
const enough = 4.5;

/** Accents that cannot be read. */
export function accentProblems(accent: AccentConfig): readonly Problem[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const colour = accent[theme];
    const found = worst(colour, theme);
    if (found >= enough) return [];
    // Rounded down: what fails must not look as if it were enough.
    const shown = (Math.floor(found * 10) / 10).toFixed(1);
    return [
      {
        message: `\`${theme}\` of \`accent\`, \`${colour}\`, is hard to read: its contrast in the ${theme} theme is ${shown}, and 4.5 is needed.`,
        fix: `Take a ${theme === 'light' ? 'darker' : 'lighter'} one, such as \`${readable(colour, theme)}\`.`,
      },
    ];
  });
}

/** The lowest contrast with what the accent meets. */
function worst(colour: string, theme: 'light' | 'dark'): number {
  return Math.min(...Object.values(accentGrounds[theme]).map((ground) => contrast(colour, ground)));
}

/** The same hue, only as much darker or lighter as it has to be. */
function readable(colour: string, theme: 'light' | 'dark'): string {
  const towards = theme === 'light' ? '#000000' : '#ffffff';
  const shares = Array.from({length: 101}, (_, step) => step / 100);
  const share = shares.find((each) => worst(mix(colour, towards, each), theme) >= enough) ?? 1;
  return mix(colour, towards, share);
}
