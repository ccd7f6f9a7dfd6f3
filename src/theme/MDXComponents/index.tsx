import type {MDXComponentsObject} from '@theme/MDXComponents';
import {CodeTabs} from '../../components/CodeTabs';
import {MathStyles} from '../../components/MathStyles';
import {StaticHtml} from '../../components/StaticHtml';

/** What a page's MDX may name. All else is plain HTML. */
const components: Partial<MDXComponentsObject> = {CodeTabs, MathStyles, StaticHtml};

export default components;
