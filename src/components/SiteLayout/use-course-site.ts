import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** What the configuration says about the course beside its title. */
export interface CourseSite {
  readonly courseId: string;
  readonly repository: string | null;
  readonly branch: string;
  readonly version: string;
  readonly commit: string | null;
  /** ISO date. */
  readonly commitDate: string | null;
  /** `issues`, an address with places to fill, or null: see `CourseConfig`. */
  readonly reportMistake: string | null;
  /** More about the course than its tagline says. */
  readonly description: string | null;
  /** Whether what is searched for is sent to a service. */
  readonly searchesElsewhere: boolean;
  /** A picture below `static/` in the place of Lectern's mark. */
  readonly logo: string | null;
  /** Whether modules can be kept for times without a network. */
  readonly offline: boolean;
}

export function useCourseSite(): CourseSite {
  const {siteConfig} = useDocusaurusContext();
  // Docusaurus types this field as unknown; docusaurus.config.ts fills it from the checked configuration.
  return siteConfig.customFields?.lectern as CourseSite;
}
