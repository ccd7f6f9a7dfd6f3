import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {withSlash} from '../Navigation/with-slash';
import {useCourseSite} from '../SiteLayout/use-course-site';
import {reportMistakeHref} from './report-mistake-href';

interface ColophonProps {
  readonly title: string;
  readonly permalink: string;
  readonly editUrl: string | undefined;
}

/** The page's end: mend it, report a mistake, and which edition one reads. */
export function Colophon({title, permalink, editUrl}: ColophonProps): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {reportMistake, repository, version, commit} = useCourseSite();
  const report = reportMistakeHref(reportMistake, repository, {
    page: siteConfig.url + withSlash(permalink),
    title: translate({id: 'lectern.colophon.issueTitle', message: 'Mistake in “{title}”'}, {title}),
    version: commit ?? version,
  });
  return (
    <ul className="colophon label">
      {editUrl && (
        <li>
          <a href={editUrl}>
            <Translate id="lectern.colophon.edit">Edit this page</Translate>
          </a>
        </li>
      )}
      {report && (
        <li>
          <a href={report}>
            <Translate id="lectern.colophon.report">Report a mistake</Translate>
          </a>
        </li>
      )}
      <li>
        <Translate
          id="lectern.colophon.version"
          values={{version: commit ? `${version} (${commit.slice(0, 7)})` : version}}
        >
          {'Version {version}'}
        </Translate>
      </li>
    </ul>
  );
}
