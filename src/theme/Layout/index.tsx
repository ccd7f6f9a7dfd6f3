import type {Props} from '@theme/Layout';
import type {ReactNode} from 'react';
import {SiteLayout} from '../../components/SiteLayout';

export default function Layout({title, description, children}: Props): ReactNode {
  return (
    <SiteLayout title={title} description={description}>
      {children}
    </SiteLayout>
  );
}
