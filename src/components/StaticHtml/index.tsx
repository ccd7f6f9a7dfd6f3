import type {ReactNode} from 'react';

export interface StaticHtmlProps {
  /** Made at build from the repository's own Markdown. */
  readonly html: string;
  /** `<key>-<index>`: how the browser finds the run in a page. */
  readonly run: string;
}

/** One run of a page's static content. In the browser its HTML is what the page already shows. */
export function StaticHtml({html, run}: StaticHtmlProps): ReactNode {
  return (
    <div
      className="static-run"
      data-run={run}
      // The page script may have changed the HTML before React arrives; what stands there is right.
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: HTML of the repository's own Markdown, made at build
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
