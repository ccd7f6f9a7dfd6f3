/** A choice or item that answers name. */
export interface Named {
  readonly id: string;
  /** Its id by its text, where an author gave it another: answers from before that still name it so. */
  readonly textId?: string;
}

/** The ids of an answer as the sheet names them now, each once; what the sheet does not have is dropped. */
export function knownIds(ids: readonly string[], items: readonly Named[]): readonly string[] {
  const names = new Map<string, string>();
  for (const {id, textId} of items) {
    if (textId !== undefined) names.set(textId, id);
  }
  for (const {id} of items) names.set(id, id);
  return [...new Set(ids.flatMap((id) => names.get(id) ?? []))];
}
