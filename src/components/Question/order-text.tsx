import type {CSSProperties, ReactNode} from 'react';

/** One thing to put in order. A long line of a program goes on under its own indentation. */
export function OrderText({html}: {readonly html: string}): ReactNode {
  const [, indent = ''] = /^(?:<[^>]*>)*( *)/u.exec(html) ?? [];
  // React's types do not know variables of the style sheet.
  const style = {'--indent': indent.length} as CSSProperties;
  return (
    <div
      className="order-text"
      {...(indent === '' ? {} : {style})}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML of the repository's own Markdown, made at build
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
