import {translate} from '@docusaurus/Translate';
import course from '@generated/lectern-course/default/course.json';
import type {ReactNode} from 'react';
import {SearchPage} from '../components/SearchPage';
import {SiteLayout} from '../components/SiteLayout';

export default function Search(): ReactNode {
  return (
    <SiteLayout title={translate({id: 'lectern.search.title', message: 'Search'})}>
      <SearchPage modules={course.modules} />
    </SiteLayout>
  );
}
