/** Ids of the sections that the build puts into an exercise's page, beside those that its author writes. */
export const EXERCISE_SECTION_IDS = ['get-it', 'hand-in', 'starter-files', 'solution'] as const;

/** Ids of the sections that every exercise's author writes, in their order. */
export const WRITTEN_SECTION_IDS = ['goal', 'steps', 'compare', 'next'] as const;
