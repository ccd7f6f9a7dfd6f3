import {translate} from '@docusaurus/Translate';
import course from '@generated/lectern-course/default/course.json';
import type {ReactNode} from 'react';
import {OfflinePage} from '../components/OfflinePage';
import {SiteLayout} from '../components/SiteLayout';

export default function Offline(): ReactNode {
  return (
    <SiteLayout title={translate({id: 'lectern.offline.name', message: 'Not on this device'})}>
      <OfflinePage modules={course.modules} />
    </SiteLayout>
  );
}
