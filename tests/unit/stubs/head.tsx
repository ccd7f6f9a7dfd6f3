import type {ReactNode} from 'react';

/** React 19 moves titles, links and meta elements into the head by itself. */
export default function Head({children}: {children?: ReactNode}): ReactNode {
  return children;
}
