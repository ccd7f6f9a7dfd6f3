import type {RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {TabFamily} from '../../core/course/config';
import {SYSTEMS, type System} from '../../core/exercise/exercise-commands';
import type {Words} from '../../core/words';
import {expressionAttribute, stringList, textAttribute} from '../render/estree';
import {h} from '../render/h';
import {finishedMarkup} from '../render/markup';
import {codeHtml} from './files-html';

/** Commands for each system: in tabs where the course has a family for them, else one after the other. */
export function commandTabs(
  id: string,
  commands: (system: System) => readonly string[],
  {words, tabFamilies}: {readonly words: Words; readonly tabFamilies: Readonly<Record<string, TabFamily>>},
): readonly RootContent[] {
  const blocks = SYSTEMS.map((system) =>
    codeHtml(system === 'Windows' ? 'powershell' : 'bash', commands(system).join('\n'), words),
  ).map(({tagName, properties, children}) => finishedMarkup(tagName, properties, children));
  const family = Object.entries(tabFamilies).find(([, {options}]) =>
    SYSTEMS.every((system) => options.includes(system)),
  );
  if (family === undefined) {
    return SYSTEMS.flatMap((system, index) => {
      const block = blocks[index];
      const label = finishedMarkup('p', {}, [h('strong', {}, [system])]);
      return block === undefined ? [] : [label, block];
    });
  }
  const [name, {label}] = family;
  const tabs: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name: 'CodeTabs',
    attributes: [
      textAttribute('id', id),
      textAttribute('family', name),
      textAttribute('familyLabel', label),
      expressionAttribute('labels', stringList(SYSTEMS)),
    ],
    children: blocks.map((block) => ({
      type: 'mdxJsxFlowElement',
      name: null,
      attributes: [],
      children: [block],
    })),
  };
  return [tabs];
}
