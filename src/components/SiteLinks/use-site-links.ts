import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCourseSite} from '../SiteLayout/use-course-site';

interface SiteLink {
  readonly href: string;
  readonly name: string;
}

interface SiteLinks {
  readonly home: SiteLink;
  readonly glossary: SiteLink;
  readonly progress: SiteLink;
  readonly review: SiteLink;
  readonly record: SiteLink;
  readonly guide: SiteLink;
  readonly accessibility: SiteLink;
  readonly source: SiteLink | null;
}

/** The pages that the frame links to from everywhere. */
export function useSiteLinks(): SiteLinks {
  const {repository} = useCourseSite();
  return {
    home: {href: useBaseUrl('/'), name: translate({id: 'lectern.links.home', message: 'The course'})},
    glossary: {
      href: useBaseUrl('/glossary/'),
      name: translate({id: 'lectern.links.glossary', message: 'Glossary'}),
    },
    progress: {
      href: useBaseUrl('/progress/'),
      name: translate({id: 'lectern.links.progress', message: 'Progress'}),
    },
    review: {
      href: useBaseUrl('/review/'),
      name: translate({id: 'lectern.links.review', message: 'Review'}),
    },
    record: {
      href: useBaseUrl('/record/'),
      name: translate({id: 'lectern.links.record', message: 'Your record'}),
    },
    guide: {
      href: useBaseUrl('/instructors/'),
      name: translate({id: 'lectern.links.guide', message: 'Guide for instructors'}),
    },
    accessibility: {
      href: useBaseUrl('/accessibility/'),
      name: translate({id: 'lectern.links.accessibility', message: 'Accessibility'}),
    },
    source:
      repository === null
        ? null
        : {href: repository, name: translate({id: 'lectern.links.source', message: 'Source'})},
  };
}
