import config from '../../course.config';

/** Which a team chooses for its own course. */
export const {courseId} = config;

/** The database of the first profile. */
export const recordName = `lectern:${courseId}:default`;
