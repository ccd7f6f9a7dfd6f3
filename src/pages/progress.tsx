import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ProgressPage} from '../components/ProgressPage';
import {SiteLayout} from '../components/SiteLayout';

export default function Progress(): ReactNode {
  return (
    <SiteLayout title={translate({id: 'lectern.progress.title', message: 'Your progress'})}>
      <ProgressPage />
    </SiteLayout>
  );
}
