import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useCourseSite} from '../SiteLayout/use-course-site';

/** Where a learner keeps a module for times without a network. The page script fills it; an archive needs none. */
export function KeepOffline({moduleId}: {readonly moduleId: string}): ReactNode {
  const {offline} = useCourseSite();
  const {siteConfig} = useDocusaurusContext();
  if (!offline || siteConfig.future.experimental_router === 'hash') return null;
  return (
    <section
      className="keep-offline"
      aria-label={translate({id: 'lectern.offline.panel', message: 'Without a network'})}
      data-keep-offline={moduleId}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: always empty, so that React does not look inside
      dangerouslySetInnerHTML={{__html: ''}}
    />
  );
}
