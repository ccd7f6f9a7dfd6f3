import type {CourseConfig} from '../../core/course/config';
import {slug} from '../../core/slug';

/**
 * Which panel of a tab group shows. It hangs on attributes of `<html>` alone, so the first paint is right before
 * any group was touched. Without a script and in print every panel shows, each under its label.
 *
 * A selected tab has `--tab-selected: 1`, the others 0: looks that hang on it never flash.
 */
export function choicesCss(families: CourseConfig['tabFamilies']): string {
  const chosen = Object.entries(families).flatMap(([family, {options}]) =>
    options.map((label) => chosenCss(family, slug(label))),
  );
  return [everyGroupCss, '@media screen {', shownCss, ...chosen, '}', ''].join('\n');
}

const everyGroupCss = `.code-tabs > .tab-list > [role="tab"] {
  --tab-selected: 0;
}
.code-tabs > .tab-list > [role="tab"]:first-child {
  --tab-selected: 1;
}
html:not([data-script]) .code-tabs > .tab-list {
  display: none;
}
@media print {
  html .code-tabs > .tab-list {
    display: none;
  }
}`;

const shownCss = `html[data-script] .code-tabs > .tab-panel ~ .tab-panel,
html[data-script] .code-tabs > .tab-panel > .tab-label {
  display: none;
}`;

/** A group that lacks the chosen label is not met by any of these and goes on showing its first panel. */
function chosenCss(family: string, value: string): string {
  const group = `html[data-choice-${family}="${value}"] .code-tabs[data-family="${family}"][data-labels~="${value}"]`;
  return `${group} > .tab-panel:not([data-value="${value}"]) {
  display: none;
}
${group} > .tab-panel[data-value="${value}"] {
  display: block;
}
${group} > .tab-list > [role="tab"] {
  --tab-selected: 0;
}
${group} > .tab-list > [role="tab"][data-value="${value}"] {
  --tab-selected: 1;
}`;
}
