import {randomId} from './random-id';
import {writeStored} from './safe-storage';

/** Tells the other copies of a record, in this page and in other tabs, of new events. */
export interface RecordChannel {
  /** Null: something changed, too much to send. */
  readonly send: (events: readonly unknown[] | null) => void;
  readonly close: () => void;
}

/** Gets the events that another copy wrote; null: something changed, read the store again. */
export type Receive = (unsafeEvents: readonly unknown[] | null) => void;

/**
 * A broadcast channel, or, where the browser has none, an event in the page and a touch of local storage for the
 * other tabs. A page that the browser put to sleep has missed messages: on waking it is told to read again.
 */
export function openChannel(name: string, receive: Receive): RecordChannel {
  let inner = openInner(name, receive);
  const controller = new AbortController();
  const {signal} = controller;
  // An open channel would keep the page out of the browser's back-forward cache.
  addEventListener('pagehide', () => inner.close(), {signal});
  addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      inner = openInner(name, receive);
      receive(null);
    },
    {signal},
  );
  return {
    send: (events) => inner.send(events),
    close: () => {
      controller.abort();
      inner.close();
    },
  };
}

function openInner(name: string, receive: Receive): RecordChannel {
  try {
    return broadcastChannel(new BroadcastChannel(name), receive);
  } catch {
    return fallbackChannel(name, receive);
  }
}

function broadcastChannel(channel: BroadcastChannel, receive: Receive): RecordChannel {
  channel.onmessage = ({data}: MessageEvent<unknown>) => receive(Array.isArray(data) ? data : null);
  return {
    send: (events) => {
      try {
        channel.postMessage(events);
      } catch {
        // Closed since: the others find the events in the store.
      }
    },
    close: () => channel.close(),
  };
}

function fallbackChannel(name: string, receive: Receive): RecordChannel {
  const self = randomId();
  const key = `${name}:changed`;
  const controller = new AbortController();
  const {signal} = controller;
  addEventListener('storage', (event) => event.key === key && receive(null), {signal});
  addEventListener(
    key,
    (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (isMessage(detail) && detail.from !== self) receive(detail.events);
    },
    {signal},
  );
  return {
    send: (events) => {
      dispatchEvent(new CustomEvent(key, {detail: {from: self, events}}));
      writeStored(key, randomId());
    },
    close: () => controller.abort(),
  };
}

function isMessage(value: unknown): value is {from: unknown; events: readonly unknown[] | null} {
  if (typeof value !== 'object' || value === null || !('events' in value)) return false;
  return value.events === null || Array.isArray(value.events);
}
