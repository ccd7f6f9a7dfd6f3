import {Children, type ReactNode} from 'react';
import {slug} from '../../core/slug';

export interface CodeTabsProps {
  /** Unique in the page: the ids of tabs and panels begin with it. */
  readonly id: string;
  /** Family of the labels: `framework`. */
  readonly family: string;
  /** Names the group for a screen reader: `Framework`. */
  readonly familyLabel: string;
  /** Labels in their order, as shown. */
  readonly labels: readonly string[];
  /** One child a panel. */
  readonly children: ReactNode;
}

/**
 * A group of tabs, the same on server and client. It has no state: which panel shows is one attribute of `<html>` for
 * the whole site and the style sheet's work, and the page script keeps the roles true.
 */
export function CodeTabs({id, family, familyLabel, labels, children}: CodeTabsProps): ReactNode {
  const panels = Children.toArray(children);
  const tabs = labels.map((label) => ({label, value: slug(label)}));
  return (
    <div className="code-tabs" data-family={family} data-labels={tabs.map(({value}) => value).join(' ')}>
      <div className="tab-list" role="tablist" aria-label={familyLabel}>
        {tabs.map(({label, value}, index) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`${id}-tab-${value}`}
            aria-controls={`${id}-panel-${value}`}
            aria-selected={index === 0}
            tabIndex={index === 0 ? 0 : -1}
            data-value={value}
            suppressHydrationWarning
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({label, value}, index) => (
        <div
          key={value}
          className="tab-panel"
          role="tabpanel"
          id={`${id}-panel-${value}`}
          aria-labelledby={`${id}-tab-${value}`}
          data-value={value}
        >
          <p className="tab-label">{label}</p>
          {panels[index]}
        </div>
      ))}
    </div>
  );
}
