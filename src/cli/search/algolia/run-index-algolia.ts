import type {IndexedPage} from '../indexed-page';
import {type AlgoliaTarget, openAlgoliaIndex} from './algolia-index';
import {differenceText} from './difference-text';
import {explainAlgolia} from './explain-algolia';
import {indexDifference} from './index-difference';
import {toRecords} from './to-records';

export interface IndexRun {
  readonly pages: readonly IndexedPage[];
  readonly target: AlgoliaTarget;
  /** Only says what would change. */
  readonly isDry: boolean;
}

export interface IndexResult {
  readonly output: string;
  readonly exitCode: 0 | 1;
}

/** Brings an Algolia index to the state of the built pages, sending only what changed. */
export async function runIndexAlgolia({pages, target, isDry}: IndexRun): Promise<IndexResult> {
  const index = openAlgoliaIndex(target);
  try {
    const difference = indexDifference(toRecords(pages), await index.read());
    const text = differenceText(difference);
    const {added, changed, removed} = difference;
    if (isDry) return {output: `${text}\nNothing was sent.`, exitCode: 0};
    if (added.length + changed.length + removed.length === 0) {
      return {output: `${text}\nThe index is up to date.`, exitCode: 0};
    }
    await index.apply(difference);
    return {output: `${text}\nThe index ${target.indexName} holds them now.`, exitCode: 0};
  } catch (error) {
    return {output: `${explainAlgolia(error)}\nThe old index goes on answering.`, exitCode: 1};
  }
}
