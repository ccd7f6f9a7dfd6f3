import type {ReactNode} from 'react';

interface HtmlProps {
  readonly as?: 'div' | 'p' | 'span';
  readonly className?: string;
  readonly html: string;
}

/** A short text that the build made from the course's own Markdown. */
export function Html({as: Tag = 'span', className, html}: HtmlProps): ReactNode {
  return (
    <Tag
      {...(className === undefined ? {} : {className})}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML of the repository's own Markdown, made at build
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
