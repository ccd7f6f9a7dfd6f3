import type {CourseProp} from '../../core/course/props';

interface SitePlace {
  readonly origin: string;
  readonly baseUrl: string;
  readonly language: string;
}

/** The course in the words of schema.org, as JSON that can stand in a script element. */
export function courseStructuredData(course: CourseProp, {origin, baseUrl, language}: SitePlace): string {
  const minutes = course.modules.reduce((sum, module) => sum + module.minutesPlanned, 0);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: course.title,
    description: course.tagline,
    url: origin + baseUrl,
    inLanguage: language,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    provider: {'@type': 'Organization', name: course.title, url: origin + baseUrl},
    offers: {'@type': 'Offer', category: 'Free'},
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'online',
      courseWorkload: `PT${Math.max(1, Math.round(minutes / 60))}H`,
    },
    syllabusSections: course.modules.map(({title, description, href, minutesPlanned}) => ({
      '@type': 'Syllabus',
      name: title,
      description,
      url: origin + href,
      timeRequired: `PT${minutesPlanned}M`,
    })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
