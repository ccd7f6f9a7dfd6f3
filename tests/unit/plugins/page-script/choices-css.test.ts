import {describe, expect, it} from 'vitest';
import {choicesCss} from '../../../../src/plugins/page-script/choices-css';

describe('choicesCss', () => {
  it('shows the chosen panel, the first without a choice, and all in print', () => {
    expect(choicesCss({os: {label: 'System', options: ['Linux', 'Mac OS']}})).toMatchInlineSnapshot(`
      ".code-tabs > .tab-list > [role="tab"] {
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
      }
      @media screen {
      html[data-script] .code-tabs > .tab-panel ~ .tab-panel,
      html[data-script] .code-tabs > .tab-panel > .tab-label {
        display: none;
      }
      html[data-choice-os="linux"] .code-tabs[data-family="os"][data-labels~="linux"] > .tab-panel:not([data-value="linux"]) {
        display: none;
      }
      html[data-choice-os="linux"] .code-tabs[data-family="os"][data-labels~="linux"] > .tab-panel[data-value="linux"] {
        display: block;
      }
      html[data-choice-os="linux"] .code-tabs[data-family="os"][data-labels~="linux"] > .tab-list > [role="tab"] {
        --tab-selected: 0;
      }
      html[data-choice-os="linux"] .code-tabs[data-family="os"][data-labels~="linux"] > .tab-list > [role="tab"][data-value="linux"] {
        --tab-selected: 1;
      }
      html[data-choice-os="mac-os"] .code-tabs[data-family="os"][data-labels~="mac-os"] > .tab-panel:not([data-value="mac-os"]) {
        display: none;
      }
      html[data-choice-os="mac-os"] .code-tabs[data-family="os"][data-labels~="mac-os"] > .tab-panel[data-value="mac-os"] {
        display: block;
      }
      html[data-choice-os="mac-os"] .code-tabs[data-family="os"][data-labels~="mac-os"] > .tab-list > [role="tab"] {
        --tab-selected: 0;
      }
      html[data-choice-os="mac-os"] .code-tabs[data-family="os"][data-labels~="mac-os"] > .tab-list > [role="tab"][data-value="mac-os"] {
        --tab-selected: 1;
      }
      }
      "
    `);
  });
});
