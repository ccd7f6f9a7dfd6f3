import {useEffect, useRef, useState, useSyncExternalStore} from 'react';

interface Openable<View> {
  readonly getSnapshot: () => View;
  readonly subscribe: (listener: () => void) => () => void;
  readonly close: () => void;
}

export interface Opened<Store, View> {
  /** Null on the server and until the record is open. */
  readonly store: Store | null;
  readonly view: View | null;
  /** Its program could not be loaded. */
  readonly hasFailed: boolean;
}

/** Opens a store in the browser, and another one where its source changes, or what of it is asked. */
export function useOpened<View, Store extends Openable<View>>(
  open: () => Promise<Store>,
  source: object,
  of: string,
): Opened<Store, View> {
  const [store, setStore] = useState<Store | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const latest = useRef(open);
  latest.current = open;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `of` and the source name what the store is of
  useEffect(() => {
    let isGone = false;
    let opened: Store | null = null;
    latest.current().then(
      (ready) => {
        if (isGone) return ready.close();
        opened = ready;
        setStore(ready);
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
      opened?.close();
      setStore(null);
    };
  }, [source, of]);

  const view = useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    store?.getSnapshot ?? noView,
    noView,
  );
  return {store, view, hasFailed};
}

function subscribeToNothing(): () => void {
  return () => {};
}

function noView(): null {
  return null;
}
