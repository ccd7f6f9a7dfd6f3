import type {ReactNode} from 'react';

export interface TitleBlockField {
  readonly name: string;
  readonly value: ReactNode;
}

/** The facts of a page, as the title block of a drawing states them. */
export function TitleBlock({fields}: {readonly fields: readonly TitleBlockField[]}): ReactNode {
  return (
    <dl className="title-block">
      {fields.map(({name, value}) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
