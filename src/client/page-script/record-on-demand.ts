import type {PageRecord} from './page-record';
import type {PageSettings} from './page-tools';

/** Loads the record's code and opens the record with the first call. Each call gives the same record. */
export function recordOnDemand({courseId}: PageSettings): () => Promise<PageRecord | null> {
  let record: Promise<PageRecord | null> | undefined;
  return () => {
    record ??= import('./page-record').then(
      ({openPageRecord}) => openPageRecord(courseId),
      // Offline, or the site was just replaced by a newer one.
      () => null,
    );
    return record;
  };
}
