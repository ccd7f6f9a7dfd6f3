import {isTextList, readFields} from '../read-fields';

/** Ids of the picked choices. */
export interface PickResponse {
  readonly picked: readonly string[];
}

/** What was right in a pick: ids of choices. */
export interface PickDetail {
  readonly pickedRight: readonly string[];
  readonly pickedWrong: readonly string[];
  /** Right, and not picked. */
  readonly missed: readonly string[];
}

export function readPick(unsafe: unknown): PickResponse | null {
  const picked = readFields(unsafe)?.picked;
  return isTextList(picked) ? {picked} : null;
}

export function pickDetail(picked: readonly string[], right: readonly string[]): PickDetail {
  return {
    pickedRight: picked.filter((id) => right.includes(id)),
    pickedWrong: picked.filter((id) => !right.includes(id)),
    missed: right.filter((id) => !picked.includes(id)),
  };
}
