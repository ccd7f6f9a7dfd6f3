import type {RecordEvent} from '../../core/learner/event-base';
import {type Connection, connectRecord} from './connect-record';
import {failureOf} from './failure-of';
import {randomId} from './random-id';
import {readEvents} from './read-events';
import type {RecordLog} from './record-log';
import {writeEvents} from './write-events';

type Connected = Extract<Connection, {readonly ok: true}>;

/**
 * Keeps a log in the browser's database, in the background, one write after another. What could not be written
 * stays in line, and each later event tries the whole line again: space may have been freed.
 */
export class RecordKeeper {
  readonly #name: string;
  readonly #log: RecordLog;
  #connected: Connected | null = null;
  /** Blocked by the browser, or closed by us: nothing is tried any more. */
  #isOff = false;
  #unsaved: readonly RecordEvent[] = [];
  #work: Promise<void> = Promise.resolve();
  #device = randomId();

  constructor(name: string, log: RecordLog) {
    this.#name = name;
    this.#log = log;
  }

  /** This browser's id, kept in the database; where nothing is kept, one for as long as the page lives. */
  get device(): string {
    return this.#device;
  }

  /** Opens the database and takes what it holds into the log. */
  connect(): Promise<void> {
    return this.#queue(() => this.#connect());
  }

  /** Resolves when the event is kept, or is known not to be. */
  keep(event: RecordEvent): Promise<void> {
    this.#unsaved = [...this.#unsaved, event];
    return this.#queue(() => this.#write());
  }

  /** Takes in what others wrote meanwhile. */
  reread(): Promise<void> {
    return this.#queue(async () => {
      if (this.#connected) this.#log.merge((await readEvents(this.#connected.database)).events);
    });
  }

  settled(): Promise<void> {
    return this.#work;
  }

  async close(): Promise<void> {
    await this.#work;
    this.#disconnect();
    this.#isOff = true;
  }

  #queue(task: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(task).catch((error: unknown) => this.#fail(error));
    return this.#work;
  }

  async #connect(): Promise<void> {
    const connection = await connectRecord(this.#name, (erased) => this.#lose(erased));
    if (!connection.ok) {
      this.#isOff = connection.reason === 'blocked';
      this.#log.update({status: {kind: 'memory', reason: connection.reason}});
      return;
    }
    this.#connected = connection;
    this.#device = connection.device;
    this.#log.fill(connection.events);
    this.#log.update({setAside: connection.setAside});
  }

  async #write(): Promise<void> {
    if (this.#isOff || this.#unsaved.length === 0) return;
    if (this.#connected === null) await this.#connect();
    if (this.#connected === null) return;
    const batch = this.#unsaved;
    await writeEvents(this.#connected.database, batch);
    this.#unsaved = this.#unsaved.filter((event) => !batch.includes(event));
    if (this.#log.getSnapshot().status.kind !== 'kept') this.#log.update({status: {kind: 'kept'}});
  }

  #fail(error: unknown): void {
    const isFull = failureOf(error) === 'full';
    if (!isFull) this.#disconnect();
    this.#log.update({status: {kind: 'memory', reason: isFull ? 'full' : 'closed'}});
  }

  /** The connection ended from outside. An erased record leaves nothing, in this page either. */
  #lose(erased: boolean): void {
    this.#connected = null;
    if (erased) this.#unsaved = [];
    this.#log.update({status: {kind: 'memory', reason: 'closed'}, ...(erased ? {events: []} : {})});
  }

  #disconnect(): void {
    this.#connected?.database.close();
    this.#connected = null;
  }
}
