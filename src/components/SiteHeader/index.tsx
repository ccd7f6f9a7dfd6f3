import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {Mark} from '../Mark';
import {SearchLink} from '../SearchLink';
import {useCourseSite} from '../SiteLayout/use-course-site';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import {ThemeToggle} from '../ThemeToggle';

export function SiteHeader(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {glossary, progress, source} = useSiteLinks();
  const {logo} = useCourseSite();
  const logoAddress = useBaseUrl(logo ?? '');
  const links = [progress, glossary, ...(source === null ? [] : [source])];
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="site-mark" href={useBaseUrl('/')}>
          {logo ? <img className="mark" src={logoAddress} alt="" /> : <Mark />}
          <span>{siteConfig.title}</span>
        </a>
        <nav className="site-links" aria-label={translate({id: 'lectern.header.links', message: 'Site'})}>
          {links.map(({href, name}) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
        <SearchLink />
        <ThemeToggle />
      </div>
    </header>
  );
}
