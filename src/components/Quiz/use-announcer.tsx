import {type ReactNode, useCallback, useState} from 'react';

interface Announcer {
  readonly announce: (text: string) => void;
  /** The live region; it stands in the page from the start. */
  readonly region: ReactNode;
}

/** Says results to those who listen to the page. */
export function useAnnouncer(): Announcer {
  const [{text, count}, setSaid] = useState({text: '', count: 0});
  const announce = useCallback(
    (next: string) => setSaid((said) => ({text: next, count: said.count + 1})),
    [],
  );
  const region = (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* The same words twice are a change only in a new element. */}
      <span key={count}>{text}</span>
    </div>
  );
  return {announce, region};
}
