import type {ReactNode} from 'react';
import {Colophon} from '../Colophon';
import type {DocContent} from '../DocPage/doc-content';
import {withSlash} from '../Navigation/with-slash';
import {PageContentsFold, PageContentsRail} from '../PageContents';
import {toContents} from '../PageContents/to-contents';
import {PageHead} from '../PageHead';
import {PageTurn} from '../PageTurn';

interface TextPageProps {
  readonly content: DocContent;
  readonly kind: 'glossary' | 'guide' | 'page';
  readonly children: ReactNode;
}

/** A page of the frame without course data: the glossary, the guide, and what a team adds. */
export function TextPage({content, kind, children}: TextPageProps): ReactNode {
  const {metadata, frontMatter, toc} = content;
  const entries = toContents(toc, frontMatter.toc_max_heading_level);
  return (
    <>
      <PageContentsRail entries={entries} />
      <main id="main" tabIndex={-1} className="page">
        <article className="page-body" data-search-kind={kind}>
          <PageHead title={metadata.title} description={metadata.description} />
          <PageContentsFold entries={entries} />
          <div className={`prose prose-${kind}`}>{children}</div>
          <footer>
            {kind === 'guide' && (
              <PageTurn previous={toLink(metadata.previous)} next={toLink(metadata.next)} />
            )}
            <Colophon
              title={metadata.title}
              permalink={metadata.permalink}
              editUrl={metadata.editUrl ?? undefined}
            />
          </footer>
        </article>
      </main>
    </>
  );
}

function toLink(neighbour: {readonly title: string; readonly permalink: string} | undefined) {
  return neighbour === undefined ? null : {title: neighbour.title, href: withSlash(neighbour.permalink)};
}
