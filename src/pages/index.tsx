import course from '@generated/lectern-course/default/course.json';
import type {ReactNode} from 'react';
import {HomePage} from '../components/HomePage';
import {SiteLayout} from '../components/SiteLayout';
import {useCourseSite} from '../components/SiteLayout/use-course-site';

export default function Home(): ReactNode {
  const {description} = useCourseSite();
  return (
    <SiteLayout description={description ?? course.tagline}>
      <HomePage course={course} />
    </SiteLayout>
  );
}
