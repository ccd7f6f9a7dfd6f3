import {type Algoliasearch, algoliasearch} from 'algoliasearch';
import type {IndexDifference, KnownRecord} from './index-difference';
import {indexSettings} from './index-settings';

export interface AlgoliaTarget {
  readonly appId: string;
  readonly writeKey: string;
  readonly indexName: string;
  /** A server that passes requests on; null: Algolia's own. */
  readonly host: string | null;
  readonly language: string;
  /** Milliseconds after which a request is tried again. */
  readonly timeout: number;
}

/** How often a request goes to a server of one's own; Algolia's own servers are four. */
const tries = 3;

/** The index in the service. Requests that fail with a server's error or take too long are tried again. */
export interface AlgoliaIndex {
  /** The records that it holds now; none where there is no such index yet. */
  readonly read: () => Promise<readonly KnownRecord[]>;
  /**
   * Brings the index to the new state at once: a copy of it gets the changes and then takes its place. Until then,
   * and for good where anything fails, the old one answers.
   */
  readonly apply: (difference: IndexDifference) => Promise<void>;
}

/** Opens the index with a key that may write. Nothing is sent yet; `read` and `apply` reject with the client's error. */
export function openAlgoliaIndex(target: AlgoliaTarget): AlgoliaIndex {
  const {appId, writeKey, indexName, host, language, timeout} = target;
  const client = algoliasearch(appId, writeKey, {
    timeouts: {connect: timeout, read: timeout, write: timeout * 3},
    ...(host !== null && {hosts: Array.from({length: tries}, () => toHost(host))}),
  });
  const temporary = `${indexName}-next`;

  async function read(): Promise<readonly KnownRecord[]> {
    const known: KnownRecord[] = [];
    try {
      await client.browseObjects<{hash?: unknown}>({
        indexName,
        browseParams: {attributesToRetrieve: ['hash'], hitsPerPage: 1000},
        aggregator: ({hits}) => {
          for (const {objectID, hash} of hits)
            known.push({objectID, hash: typeof hash === 'string' ? hash : null});
        },
      });
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
    return known;
  }

  async function apply({added, changed, removed}: IndexDifference): Promise<void> {
    await begin(client, indexName, temporary);
    const done = await client.setSettings({indexName: temporary, indexSettings: indexSettings(language)});
    await client.waitForTask({indexName: temporary, taskID: done.taskID});
    const waitForTasks = true;
    const objects = [...added, ...changed].map((record) => ({...record}));
    if (objects.length > 0) await client.saveObjects({indexName: temporary, objects, waitForTasks});
    if (removed.length > 0) {
      await client.deleteObjects({indexName: temporary, objectIDs: [...removed], waitForTasks});
    }
    const moved = await client.operationIndex({
      indexName: temporary,
      operationIndexParams: {operation: 'move', destination: indexName},
    });
    await client.waitForTask({indexName: temporary, taskID: moved.taskID});
  }

  return {read, apply};
}

/** Copies the index with all that belongs to it. What an earlier run may have left under the name is replaced. */
async function begin(client: Algoliasearch, indexName: string, temporary: string): Promise<void> {
  const dropped = await client.deleteIndex({indexName: temporary});
  await client.waitForTask({indexName: temporary, taskID: dropped.taskID});
  if (!(await client.indexExists({indexName}))) return;
  const copied = await client.operationIndex({
    indexName,
    operationIndexParams: {operation: 'copy', destination: temporary},
  });
  await client.waitForTask({indexName, taskID: copied.taskID});
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 404;
}

function toHost(host: string) {
  const {protocol, host: url} = new URL(host);
  return {
    url,
    accept: 'readWrite' as const,
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
  };
}
