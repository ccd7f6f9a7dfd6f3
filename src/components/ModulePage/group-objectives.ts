import type {ObjectiveProp} from '../../core/course/props';

export interface ObjectiveGroup {
  /** Null for objectives that are in no group. */
  readonly name: string | null;
  readonly members: readonly ObjectiveProp[];
}

/** Objectives in the order in which they are written, neighbours of one group together. */
export function groupObjectives(objectives: readonly ObjectiveProp[]): readonly ObjectiveGroup[] {
  const starts = objectives.flatMap(({group}, index) =>
    index === 0 || objectives[index - 1]?.group !== group ? [index] : [],
  );
  return starts.map((start, index) => ({
    name: objectives[start]?.group ?? null,
    members: objectives.slice(start, starts[index + 1]),
  }));
}
