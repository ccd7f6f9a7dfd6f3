import type {ReactNode} from 'react';

export interface ModuleSection {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

export function ModuleSections({sections}: {readonly sections: readonly ModuleSection[]}): ReactNode {
  return sections.map(({id, title, body}) => (
    <section key={id} className="module-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {body}
    </section>
  ));
}
