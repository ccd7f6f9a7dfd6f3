import type {ReactNode} from 'react';

interface ScriptPlaceProps {
  readonly as?: 'div' | 'span' | 'p' | 'li';
  readonly className?: string;
  /** The attribute by which the page script knows the place: `data-due`. */
  readonly name: `data-${string}`;
  readonly value?: string;
  /** Read out when it changes. */
  readonly isStatus?: boolean;
}

/** A place that the page script fills and React leaves alone. */
export function ScriptPlace({
  as: Tag = 'div',
  className,
  name,
  value = '',
  isStatus = false,
}: ScriptPlaceProps): ReactNode {
  return (
    <Tag
      {...(className !== undefined && {className})}
      {...{[name]: value}}
      {...(isStatus && {role: 'status'})}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty, so that React does not look inside
      dangerouslySetInnerHTML={{__html: ''}}
    />
  );
}
