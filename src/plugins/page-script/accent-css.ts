import type {AccentConfig} from '../../core/course/config';

/**
 * The accent in the place of that of `tokens.css`, which stands in a layer and so gives way. In a file, so that the
 * first paint has it, also without a script.
 */
export function accentCss(accent: AccentConfig | null): string {
  return accent === null
    ? ''
    : `:root {\n  --accent-light: ${accent.light};\n  --accent-dark: ${accent.dark};\n}\n`;
}
