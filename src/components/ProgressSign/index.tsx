import type {ReactNode} from 'react';
import {ScriptPlace} from '../ScriptPlace';

interface ProgressSignProps {
  readonly href: string;
  /** Says it in words as well. */
  readonly withText?: boolean;
}

/** The sign that says how far the page of that address is. */
export function ProgressSign({href, withText = false}: ProgressSignProps): ReactNode {
  const name = withText ? 'progress-sign progress-sign-text' : 'progress-sign';
  return <ScriptPlace as="span" className={name} name="data-progress" value={href} />;
}
