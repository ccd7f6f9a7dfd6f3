import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormat} from '../Format/use-format';
import {useCourseSite} from '../SiteLayout/use-course-site';
import {useSiteLinks} from '../SiteLinks/use-site-links';

export function SiteFooter(): ReactNode {
  const {home, glossary, progress, guide, accessibility, source} = useSiteLinks();
  const links = [home, progress, glossary, guide, accessibility, ...(source === null ? [] : [source])];
  return (
    <footer className="site-footer">
      <div className="site-footer-body">
        <nav aria-label={translate({id: 'lectern.footer.links', message: 'About the course'})}>
          <ul className="site-footer-links">
            {links.map(({href, name}) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-footer-facts label">
          <p>
            <EditionLine />
          </p>
          <p>
            <LicenceLine />
          </p>
        </div>
      </div>
    </footer>
  );
}

/** Which edition one reads: version, commit, and the day of that commit. */
function EditionLine(): ReactNode {
  const {version, commit, commitDate} = useCourseSite();
  const format = useFormat();
  const parts = [
    translate({id: 'lectern.footer.version', message: 'Version {version}'}, {version}),
    ...(commit === null
      ? []
      : [translate({id: 'lectern.footer.commit', message: 'commit {commit}'}, {commit: commit.slice(0, 7)})]),
    ...(commitDate === null ? [] : [format.date(commitDate)]),
  ];
  return parts.join(' · ');
}

function LicenceLine(): ReactNode {
  return (
    <Translate
      id="lectern.footer.licence"
      values={{text: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, code: 'MIT'}}
    >
      {'Text {text}, code {code}'}
    </Translate>
  );
}
