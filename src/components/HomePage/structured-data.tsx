import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {CourseProp} from '../../core/course/props';
import {courseStructuredData} from './course-structured-data';

export function StructuredData({course}: {readonly course: CourseProp}): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const data = courseStructuredData(course, {
    origin: siteConfig.url,
    baseUrl: siteConfig.baseUrl,
    language: i18n.currentLocale,
  });
  return (
    <Head>
      <script type="application/ld+json">{data}</script>
    </Head>
  );
}
