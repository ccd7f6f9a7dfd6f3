import type {PropDocContent} from '@docusaurus/plugin-content-docs';
import type {PageProp} from '../../core/course/props';

/** A page's MDX module: what Docusaurus knows of it, and the page data that the build exports from it. */
export type DocContent = PropDocContent & {readonly pageData: PageProp};
