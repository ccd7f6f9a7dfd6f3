import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Translate from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import {AfterNavigation} from '../Navigation/after-navigation';
import {PageFailure} from '../PageFailure';
import {SiteFooter} from '../SiteFooter';
import {SiteHeader} from '../SiteHeader';
import {SiteHead} from './site-head';

interface SiteLayoutProps {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly children: ReactNode;
}

/** What stands around every page. The page itself brings its `<main id="main">`. */
export function SiteLayout({title, description, children}: SiteLayoutProps): ReactNode {
  return (
    <>
      {title && <PageMetadata title={title} />}
      {description && <PageMetadata description={description} />}
      <SiteHead />
      <a className="skip-link" href="#main">
        <Translate id="lectern.layout.skip">Skip to the text</Translate>
      </a>
      <SiteHeader />
      <ErrorBoundary fallback={() => <PageFailure />}>{children}</ErrorBoundary>
      <SiteFooter />
      <AfterNavigation />
    </>
  );
}
