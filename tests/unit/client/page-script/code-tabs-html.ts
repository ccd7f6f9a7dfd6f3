/** A group as the CodeTabs component renders it: ids by the group's number, the first tab selected. */
export function codeTabsHtml(group: number, family: string, labels: readonly string[]): string {
  const tab = (label: string, index: number) =>
    `<button type="button" role="tab" id="tabs-${group}-tab-${label}" aria-controls="tabs-${group}-panel-${label}"
      aria-selected="${index === 0}" tabindex="${index === 0 ? 0 : -1}" data-value="${label}">${label}</button>`;
  const panel = (label: string) =>
    `<div class="tab-panel" role="tabpanel" id="tabs-${group}-panel-${label}"
      aria-labelledby="tabs-${group}-tab-${label}" data-value="${label}">
      <p class="tab-label">${label}</p><p id="in-${group}-${label}">Text</p></div>`;
  return `<div class="code-tabs" data-family="${family}" data-labels="${labels.join(' ')}">
    <div class="tab-list" role="tablist">${labels.map(tab).join('')}</div>${labels.map(panel).join('')}</div>`;
}
