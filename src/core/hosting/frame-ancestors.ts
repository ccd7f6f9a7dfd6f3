import type {SecurityConfig} from '../course/config';

type FrameAncestors = SecurityConfig['frameAncestors'];

/** Who may show a page in a frame, in a policy's words. */
export function frameAncestors(allowed: FrameAncestors): string {
  return typeof allowed === 'string' ? `'${allowed}'` : `'self' ${allowed.join(' ')}`;
}

/** The same for browsers that are older than policies; it has no words for a list, so null leaves it to the policy. */
export function frameOptions(allowed: FrameAncestors): string | null {
  if (typeof allowed !== 'string') return null;
  return allowed === 'none' ? 'DENY' : 'SAMEORIGIN';
}
