import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';

/**
 * The styles of formulas, on pages that have any. The build puts this into such a page. React itself keeps the link
 * in place; Docusaurus' `<Head>` would take it out and put it back while the page starts, and formulas would flicker.
 */
export function MathStyles(): ReactNode {
  return <link rel="stylesheet" href={useBaseUrl('/katex/katex.min.css')} precedence="math" />;
}
