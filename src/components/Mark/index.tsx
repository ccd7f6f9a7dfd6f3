import type {ReactNode} from 'react';

/** Lectern's mark: a reading desk seen from the side, which is an L with its board. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 16 16" width="26" height="26" aria-hidden="true">
      <path className="mark-board" d="M1 5 14.5.1v3.2L1 8.2z" />
      <path fill="currentColor" d="M3.75 8.2 7 7v5.6h7v2.9H3.75z" />
    </svg>
  );
}
