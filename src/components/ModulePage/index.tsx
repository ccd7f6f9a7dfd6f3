import type {ReactNode} from 'react';
import type {ModuleProp} from '../../core/course/props';
import {Colophon} from '../Colophon';
import type {DocContent} from '../DocPage/doc-content';
import {KeepOffline} from '../KeepOffline';
import {PageContentsFold, PageContentsRail} from '../PageContents';
import {toContents} from '../PageContents/to-contents';
import {PageHead} from '../PageHead';
import {PageTurn} from '../PageTurn';
import {ModuleBegin} from './module-begin';
import {ModuleSections} from './module-sections';
import {useModuleFields} from './use-module-fields';
import {useModuleSections} from './use-module-sections';

interface ModulePageProps {
  readonly content: DocContent;
  readonly module: ModuleProp;
  readonly children: ReactNode;
}

/** A module, drawn from its data; its prose stands between what one learns and what one can look up. */
export function ModulePage({content, module, children}: ModulePageProps): ReactNode {
  const {metadata, toc} = content;
  const {before, after} = useModuleSections(module);
  const entries = [...before.map(toEntry), ...toContents(toc, 2), ...after.map(toEntry)];
  return (
    <>
      <PageContentsRail entries={entries} />
      <main id="main" tabIndex={-1} className="page">
        <article className="page-body" data-search-kind="module" data-search-module={module.id}>
          <PageHead
            title={module.title}
            description={module.description}
            number={module.number}
            fields={useModuleFields(module)}
          />
          <ModuleBegin lessons={module.lessons} />
          <PageContentsFold entries={entries} />
          <KeepOffline moduleId={module.id} />
          <div className="prose">
            <ModuleSections sections={before} />
            {children}
            <ModuleSections sections={after} />
          </div>
          <footer>
            <PageTurn previous={module.turn.previous} next={module.turn.next} />
            <Colophon
              title={module.title}
              permalink={metadata.permalink}
              editUrl={metadata.editUrl ?? undefined}
            />
          </footer>
        </article>
      </main>
    </>
  );
}

function toEntry({id, title}: {readonly id: string; readonly title: string}) {
  return {id, html: escapeHtml(title), entries: []};
}

/** A section's title is text, an entry of the contents HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
