import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {preload} from 'react-dom';
import headingFace from '../../css/fonts/barlow-semi-condensed-600.woff2';

/** The paper of `tokens.css`, for the browser's own bars. */
const paper = {light: '#f8f4ea', dark: '#1b1c1d'};

export function SiteHead(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  // Not in `<Head>`, which takes its links out and puts them back while the page starts: the font would load twice.
  // From disk nothing is loaded ahead, and Chromium complains of a font that should be.
  if (siteConfig.future.experimental_router !== 'hash') {
    preload(headingFace, {as: 'font', type: 'font/woff2', crossOrigin: 'anonymous'});
  }
  const icon = useBaseUrl('/img/favicon.ico');
  return (
    <Head>
      {/* For browsers that draw no SVG here; the others take that, since this one names its sizes. */}
      <link rel="icon" href={icon} sizes="16x16 32x32 48x48" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
    </Head>
  );
}
