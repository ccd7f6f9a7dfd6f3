import type {Environment} from '../render/notebook/block-environment';

/** The environment that a page's front matter names, checked or not; `plain` where it names none. */
export function pageEnvironment(frontMatter: unknown): Environment {
  const named =
    typeof frontMatter === 'object' && frontMatter !== null && 'environment' in frontMatter
      ? frontMatter.environment
      : null;
  return named === 'torch' || named === 'tensorflow' ? named : 'plain';
}
