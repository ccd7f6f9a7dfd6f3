import {describe, expect, it} from 'vitest';
import {courseStructuredData} from '../../../../src/components/HomePage/course-structured-data';

const site = {origin: 'https://example.org', baseUrl: '/ml/', language: 'en'};
const module = {
  id: 'foundations',
  number: '01',
  title: 'Foundations',
  level: 'Beginner',
  description: 'Where it begins',
  href: '/ml/foundations/',
  minutes: 60,
  minutesPlanned: 150,
  lessons: [],
  exercises: [],
};
const course = {title: 'ML', tagline: 'Models </script> & more', modules: [module], startHref: null};

describe('courseStructuredData', () => {
  it('describes the course with full addresses and its time', () => {
    expect(JSON.parse(courseStructuredData(course, site))).toMatchObject({
      '@type': 'Course',
      name: 'ML',
      url: 'https://example.org/ml/',
      hasCourseInstance: {courseMode: 'online', courseWorkload: 'PT3H'},
      syllabusSections: [
        {name: 'Foundations', url: 'https://example.org/ml/foundations/', timeRequired: 'PT150M'},
      ],
    });
  });

  it('cannot end the element that it stands in', () => {
    expect(courseStructuredData(course, site)).not.toContain('</');
  });
});
