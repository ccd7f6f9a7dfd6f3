import type {MDXComponentsObject} from '@theme/MDXComponents';
import {CodeTabs} from '../../components/CodeTabs';
import {MathStyles} from '../../components/MathStyles';
import {StaticHtml} from '../../components/StaticHtml';

/** What any page's MDX may name. A page with a quiz imports its component itself; all else is plain HTML. */
const components: Partial<MDXComponentsObject> = {CodeTabs, MathStyles, StaticHtml};

export default components;
