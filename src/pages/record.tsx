import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {RecordPage} from '../components/RecordPage';
import {SiteLayout} from '../components/SiteLayout';

export default function YourRecord(): ReactNode {
  return (
    <SiteLayout title={translate({id: 'lectern.record.title', message: 'Your record'})}>
      <RecordPage />
    </SiteLayout>
  );
}
