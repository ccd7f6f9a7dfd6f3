import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem';
import DocItemMetadata from '@theme/DocItem/Metadata';
import MDXContent from '@theme/MDXContent';
import type {ReactNode} from 'react';
import {DocPage} from '../../components/DocPage';
import type {DocContent} from '../../components/DocPage/doc-content';

export default function DocItem(props: Props): ReactNode {
  // The build adds `pageData` to the exports of every page under docs/.
  const Content = props.content as DocContent;
  return (
    <DocProvider content={Content}>
      <DocItemMetadata />
      <DocPage content={Content}>
        <MDXContent>
          <Content />
        </MDXContent>
      </DocPage>
    </DocProvider>
  );
}
