import type {Activity, Course} from './course';

/** Which activities serve one objective. */
export interface ObjectiveRow {
  readonly id: string;
  readonly moduleId: string;
  /** Ids of the lessons that name it. */
  readonly taughtBy: readonly string[];
  /** Ids of the exercises that name it. */
  readonly practisedBy: readonly string[];
  /** Ids of the quizzes (or their questions) and practicals that name it. */
  readonly assessedBy: readonly string[];
}

export interface ObjectiveGap {
  readonly objectiveId: string;
  readonly moduleId: string;
  readonly missing: 'teaching' | 'assessment';
}

/** One row for each objective of the modules that are on, in their order. Announced activities do not count. */
export function objectiveMatrix(course: Course): readonly ObjectiveRow[] {
  const written = [...course.activities.values()].filter(({address}) => address !== null);
  return course.modules.flatMap((module) =>
    module.objectives.map(({id}) => {
      const serving = written.filter(({objectives}) => objectives.includes(id));
      return {
        id,
        moduleId: module.id,
        taughtBy: idsOf(serving, ['lesson']),
        practisedBy: idsOf(serving, ['exercise']),
        assessedBy: idsOf(serving, ['quiz', 'practical']),
      };
    }),
  );
}

function idsOf(activities: readonly Activity[], kinds: readonly Activity['kind'][]): readonly string[] {
  return activities.filter(({kind}) => kinds.includes(kind)).map(({id}) => id);
}

/**
 * Objectives that nothing teaches, and those that no exercise practises and nothing assesses. A module that still announces activities is unfinished by its
 * own word: what is announced may fill the gap, so nothing is reported for it until its `upcoming` list is empty.
 */
export function objectiveGaps(course: Course): readonly ObjectiveGap[] {
  const finished = new Set(course.modules.filter(({upcoming}) => upcoming.length === 0).map(({id}) => id));
  return objectiveMatrix(course)
    .filter(({moduleId}) => finished.has(moduleId))
    .flatMap(({id, moduleId, taughtBy, practisedBy, assessedBy}) => [
      ...(taughtBy.length === 0 ? [{objectiveId: id, moduleId, missing: 'teaching' as const}] : []),
      ...(practisedBy.length + assessedBy.length === 0
        ? [{objectiveId: id, moduleId, missing: 'assessment' as const}]
        : []),
    ]);
}
