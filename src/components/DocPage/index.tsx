import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';
import {ExercisePage} from '../ExercisePage';
import {LessonPage} from '../LessonPage';
import {ModulePage} from '../ModulePage';
import {TextPage} from '../TextPage';
import type {DocContent} from './doc-content';

interface DocPageProps {
  readonly content: DocContent;
  /** The page's text. */
  readonly children: ReactNode;
}

/** A document's page. One that is in no list stays out of search engines and the sitemap, too. */
export function DocPage({content, children}: DocPageProps): ReactNode {
  return (
    <>
      {content.metadata.unlisted && (
        <Head>
          <meta name="robots" content="noindex, nofollow" />
        </Head>
      )}
      <PageOfKind content={content}>{children}</PageOfKind>
    </>
  );
}

/** The page that fits the kind of a document. */
function PageOfKind({content, children}: DocPageProps): ReactNode {
  const {pageData} = content;
  switch (pageData.kind) {
    case 'lesson':
      return (
        <LessonPage content={content} lesson={pageData.lesson}>
          {children}
        </LessonPage>
      );
    case 'exercise':
      return (
        <ExercisePage content={content} exercise={pageData.exercise}>
          {children}
        </ExercisePage>
      );
    case 'module':
      return (
        <ModulePage content={content} module={pageData.module}>
          {children}
        </ModulePage>
      );
    case 'glossary':
    case 'guide':
    case 'page':
      return (
        <TextPage content={content} kind={pageData.kind}>
          {children}
        </TextPage>
      );
  }
}
